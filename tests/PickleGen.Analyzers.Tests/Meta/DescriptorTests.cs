using System.Reflection;
using Microsoft.CodeAnalysis;
using PickleGen.Analyzers.Tests.Harness;
using ParserRules = PickleGen.Generator.Parsing.Rules;

namespace PickleGen.Analyzers.Tests.Meta;

public sealed class DescriptorTests
{
    public static TheoryData<string> Ids => RuleList.Ids;

    /// <summary>What the parser finds is what cannot be generated; everything else is advice.</summary>
    [Fact]
    public void Errors_are_the_rules_of_the_parser()
    {
        IEnumerable<string> parsed = ConstantsOf(typeof(ParserRules));
        IEnumerable<string> errors = RuleList.All
            .Where(static rule => rule.DefaultSeverity == DiagnosticSeverity.Error).Select(static rule => rule.Id);

        Assert.Equal(parsed.Order(StringComparer.Ordinal), errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_name_in_RuleIds() =>
        Assert.Equal(
            RuleList.All.Select(static rule => rule.Id).Order(StringComparer.Ordinal),
            ConstantsOf(typeof(RuleIds)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Texts_are_complete(string id)
    {
        DiagnosticDescriptor rule = RuleList.Get(id);
        string message = rule.MessageFormat.ToString();

        Assert.NotEmpty(rule.Title.ToString());
        Assert.DoesNotContain(".", rule.Title.ToString());
        Assert.Contains("{0}", message);
        Assert.Contains("{1}", message);
        Assert.False(message.EndsWith('.'), message);
        Assert.EndsWith(".", rule.Description.ToString());
        Assert.True(rule.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Description_says_what_Python_does_or_why_there_is_a_rule(string id) =>
        Assert.True(RuleList.Get(id).Description.ToString().Length > 60);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Help_link_leads_to_the_page(string id) =>
        Assert.Equal(
            $"https://github.com/picklegen/picklegen/blob/main/docs/diagnostics/{id}.md",
            RuleList.Get(id).HelpLinkUri);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Category_is_that_of_the_band(string id)
    {
        string expected = id[..4] switch
        {
            "PG00" => "PickleGen.Declaration",
            "PG01" => "PickleGen.Members",
            "PG02" => "PickleGen.Construction",
            "PG03" => "PickleGen.Mapping",
            "PG04" => "PickleGen.Usage",
            "PG05" => "PickleGen.Versions",
            "PG06" => "PickleGen.Buffers",
            _ => throw new InvalidOperationException($"{id} is in no band."),
        };

        Assert.Equal(expected, RuleList.Get(id).Category);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Release_notes_have_its_row(string id)
    {
        DiagnosticDescriptor rule = RuleList.Get(id);
        string folder = Path.Combine(AppContext.BaseDirectory, "Releases");
        string row = Directory.EnumerateFiles(folder).SelectMany(File.ReadLines)
            .Single(line => line.StartsWith(id + " |", StringComparison.Ordinal));
        string[] cells = [.. row.Split('|').Select(static cell => cell.Trim())];

        Assert.Equal(rule.Category, cells[1]);
        Assert.Equal(rule.DefaultSeverity.ToString(), cells[2]);
        Assert.Contains(rule.HelpLinkUri, cells[3]);
    }

    private static IEnumerable<string> ConstantsOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!);
}
