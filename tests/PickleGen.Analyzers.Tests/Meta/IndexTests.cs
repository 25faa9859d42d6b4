using System.Text;
using Microsoft.CodeAnalysis;
using PickleGen.Analyzers.Tests.Harness;
using PickleGen.Testing.Processes;

namespace PickleGen.Analyzers.Tests.Meta;

/// <summary>docs/diagnostics/README.md is printed from the rules; its words around the tables are here.</summary>
public sealed class IndexTests
{
    private const string Head = """
        # Diagnostics

        PickleGen says at compile time what it cannot pickle, and what will surprise when it runs.

        - An **error** is a type that no code is generated for. The analyzers run the generator's own parser: what is flagged is
          exactly what is not generated.
        - A **warning** is about code that compiles and does something else than one would think.
        - A **suggestion** (`Info`) is what could be better; editors show it, builds do not.

        """;

    private const string Foot = """

        ## Suppressing

        Every rule obeys `#pragma warning disable`, `[SuppressMessage]` and, in `.editorconfig`, `dotnet_diagnostic.PGnnnn.severity` or
        `dotnet_analyzer_diagnostic.category-PickleGen.Members.severity` for a whole band. For an error that changes what is shown, not what
        is generated: leave a member out with `[PickleIgnore]` rather than hiding what is said about it.

        """;

    private static readonly (string Prefix, string Name, string About)[] Bands =
    [
        ("PG00", "declaration", "How types are declared, and what they are called in Python."),
        ("PG01", "members", "What is pickled of a type, and what no pickle can hold."),
        ("PG02", "construction", "How objects are created when they are read."),
        ("PG03", "mapping", "What C# values become in Python."),
        ("PG04", "usage", "Calls of the library, and what comes from other serializers."),
        ("PG05", "versions", "States that older versions of a class have written."),
        ("PG06", "buffers", "Streams, buffers and large values."),
    ];

    [Fact]
    public void Every_rule_is_in_a_band() =>
        Assert.All(RuleList.All, static rule => Assert.Contains(Bands, band => rule.Id.StartsWith(band.Prefix, StringComparison.Ordinal)));

    [Fact]
    public void Index_is_printed_from_the_rules() =>
        Assert.Null(ApprovedText.Difference(Print(), "docs", "diagnostics", "README.md"));

    private static string Print()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (prefix, name, about) in Bands)
        {
            IEnumerable<DiagnosticDescriptor> rules = RuleList.All
                .Where(rule => rule.Id.StartsWith(prefix, StringComparison.Ordinal))
                .OrderBy(static rule => rule.Id, StringComparer.Ordinal);
            if (rules.Any())
            {
                text.Append($"\n## {prefix[2..]}xx: {name}\n\n{about}\n\n| Rule | Title | Severity | Code fix |\n| --- | --- | --- | --- |\n");
                text.AppendJoin("", rules.Select(Row));
            }
        }

        return text.Append(Foot.ReplaceLineEndings("\n")).ToString();
    }

    private static string Row(DiagnosticDescriptor rule) =>
        $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.DefaultSeverity} | {DocumentationPage.Load(rule.Id).CodeFix} |\n";
}
