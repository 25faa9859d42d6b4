using Microsoft.CodeAnalysis;
using PickleGen.Analyzers.Tests.Harness;

namespace PickleGen.Analyzers.Tests.Meta;

/// <summary>The pages under docs/diagnostics say what the analyzers do.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Ids => RuleList.Ids;

    [Fact]
    public void Pages_and_rules_are_the_same()
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(DocumentationPage.Folder, "*.md")
            .Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(static name => name is not ("README" or "unpicklable"));

        Assert.Equal(RuleList.All.Select(static rule => rule.Id).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_the_rules_title_and_category(string id)
    {
        DiagnosticDescriptor rule = RuleList.Get(id);
        DocumentationPage page = DocumentationPage.Load(id);

        Assert.StartsWith($"# {id}: {rule.Title}\n", page.Text);
        Assert.Contains($"| Category | {rule.Category} |", page.Text);
        Assert.Contains($"| Severity | {rule.DefaultSeverity} |", page.Text);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_all_sections(string id) =>
        Assert.Equal(["Cause", "Why", "Refused", "Accepted", "How to suppress"], DocumentationPage.Load(id).Headings);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Refused_code_gets_the_message_shown(string id)
    {
        DocumentationPage page = DocumentationPage.Load(id);

        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync(id, page.Blocks("Refused", "csharp").Single(), Record(page)));

        Assert.Equal($"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage()}", page.Blocks("Refused", "text").Single());
        Assert.Equal(id, diagnostic.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Accepted_code_is_accepted(string id)
    {
        DocumentationPage page = DocumentationPage.Load(id);
        IReadOnlyList<string> blocks = page.Blocks("Accepted", "csharp");

        Assert.NotEmpty(blocks);
        foreach (string block in blocks)
        {
            Assert.Empty(await AnalyzeAsync(id, block, Record(page, "Accepted") ?? Record(page)));
        }
    }

    // The record of shapes that both kinds of code are compared with; accepted code may have another one.
    private static string? Record(DocumentationPage page, string section = "Refused") => page.Blocks(section, "json").FirstOrDefault();

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string id, string block, string? record)
    {
        const string Usings = "using System; using System.Collections.Generic; using System.IO; using System.Threading; using PickleGen;\n";
        Compilation compilation = TestCompilation.CreateComplete(Usings + block);
        Assert.Empty(TestCompilation.Errors(compilation));
        return [.. (await AnalyzerRun.AnalyzeAsync(compilation, record: record))
            .Where(diagnostic => diagnostic.Id == id || diagnostic.DefaultSeverity == DiagnosticSeverity.Error)];
    }
}
