using Microsoft.CodeAnalysis.CodeFixes;
using PickleGen.Analyzers.Tests.Harness;

namespace PickleGen.Analyzers.Tests.Meta;

/// <summary>What is promised of code fixes, of all of them.</summary>
public sealed class FixTests
{
    public static TheoryData<string> Ids => RuleList.Ids;

    private static IEnumerable<string> FixableIds => FixRun.Fixes.SelectMany(static fix => fix.FixableDiagnosticIds).Distinct();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_says_whether_there_is_a_fix(string id)
    {
        DocumentationPage page = DocumentationPage.Load(id);

        Assert.NotEmpty(page.CodeFix);
        Assert.Equal(FixableIds.Contains(id), page.HasCodeFix);
    }

    [Fact]
    public void Every_fix_can_be_applied_everywhere_at_once() =>
        Assert.All(FixRun.Fixes, static fix => Assert.Contains(FixAllScope.Solution, fix.GetFixAllProvider()!.GetSupportedFixAllScopes()));

    [Fact]
    public void Most_rules_have_a_fix() => Assert.True(FixableIds.Count() * 2 > RuleList.All.Count, $"{FixableIds.Count()} of {RuleList.All.Count}");

    [Fact]
    public void Fixes_are_for_rules_that_exist() =>
        Assert.All(FixableIds, static id => Assert.Contains(RuleList.All, rule => rule.Id == id));
}
