using System.Text.RegularExpressions;

namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>A page of docs/diagnostics: its sections and their fenced blocks.</summary>
public sealed partial class DocumentationPage
{
    private DocumentationPage(string text) => Text = text;

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Docs");

    public string Text { get; }

    public IEnumerable<string> Headings => HeadingPattern().Matches(Text).Select(static match => match.Groups[1].Value);

    /// <summary>What the head of a rule's page says of its code fix; "None", perhaps with a reason, if there is none.</summary>
    public string CodeFix => CodeFixPattern().Match(Text).Groups[1].Value;

    public bool HasCodeFix => !Regex.IsMatch(CodeFix, @"^None\b");

    public static DocumentationPage Load(string name) => new(File.ReadAllText(Path.Combine(Folder, name + ".md")));

    /// <summary>The contents of a section's fenced blocks of a language.</summary>
    public IReadOnlyList<string> Blocks(string heading, string language)
    {
        string section = Text.Split("\n## ").Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal));
        return
        [
            .. FencePattern().Matches(section)
                .Where(match => match.Groups[1].Value == language)
                .Select(static match => match.Groups[2].Value),
        ];
    }

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"^```(\w+)\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencePattern();

    [GeneratedRegex(@"^\| Code fix \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex CodeFixPattern();
}
