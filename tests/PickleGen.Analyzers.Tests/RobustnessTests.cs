using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Analyzers.Tests.Harness;

namespace PickleGen.Analyzers.Tests;

/// <summary>Half-typed code is the normal state of code in an editor: no analyzer throws on it.</summary>
public sealed class RobustnessTests
{
    private static readonly CSharpCompilation Empty = TestCompilation.Create();

    // A file for each rule, and the small valid ones: more files would take longer and show no more.
    private static readonly HashSet<string> Chosen =
        [.. CaseFiles.All.Where(static file => file.IsPositive).DistinctBy(static file => file.RuleId).Select(static file => file.Path)];

    public static TheoryData<string> Cases => CaseFiles.Names(static file => (file.RuleId == "Valid" && !file.IsBody) || Chosen.Contains(file.Path));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Code_that_stops_anywhere_is_survived(string name)
    {
        CaseFile file = CaseFiles.Get(name);
        string text = file.Markup.Text;
        foreach (SyntaxToken token in Tokens(text))
        {
            await AnalyzeAsync(text[..token.Span.End], file);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Code_with_a_token_missing_is_survived(string name)
    {
        CaseFile file = CaseFiles.Get(name);
        string text = file.Markup.Text;
        foreach (SyntaxToken token in Tokens(text))
        {
            await AnalyzeAsync(text.Remove(token.SpanStart, token.Span.Length), file);
        }
    }

    private static IEnumerable<SyntaxToken> Tokens(string text) =>
        CSharpSyntaxTree.ParseText(text, TestCompilation.ParseOptions).GetRoot().DescendantTokens();

    // Raises what an analyzer throws.
    private static async Task AnalyzeAsync(string text, CaseFile file) =>
        await AnalyzerRun.AnalyzeAsync(Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, TestCompilation.ParseOptions)), record: file.Record?.Text);
}
