using PickleGen.Analyzers.Tests.Harness;

namespace PickleGen.Analyzers.Tests.Meta;

/// <summary>The cases are complete: a rule without them could break unseen.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Ids => RuleList.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_a_positive_case(string id) => Assert.Contains(CaseFiles.All, file => file.RuleId == id && file.IsPositive);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_a_negative_case(string id) => Assert.Contains(CaseFiles.All, file => file.RuleId == id && file.IsNegative);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_every_kind_of_suppression(string id)
    {
        IReadOnlyList<CaseFile> files = [.. CaseFiles.All.Where(file => file.RuleId == id && file.IsSuppression)];

        // No pragma reaches a record of shapes, and no section of .editorconfig for C#.
        bool isInRecord = files.All(static file => file.Markup.Expected.Count == 0);
        Assert.Contains(files, file => (isInRecord ? file.GlobalConfig : file.EditorConfig) is not null);
        Assert.Contains(files, file => isInRecord || file.Markup.Text.Contains($"#pragma warning disable {id}", StringComparison.Ordinal));
        Assert.Contains(files, file => file.Markup.Text.Contains(isInRecord ? "[assembly: SuppressMessage(" : "[SuppressMessage(", StringComparison.Ordinal));
        Assert.All(files, static file => Assert.NotEmpty(file.Expected));
    }

    [Fact]
    public void Every_folder_belongs_to_a_rule()
    {
        IEnumerable<string> folders = CaseFiles.All.Select(static file => file.RuleId).Distinct().Where(static name => name != "Valid");

        Assert.Equal(RuleList.All.Select(static rule => rule.Id).Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Fixed_files_and_fix_directives_come_in_pairs() =>
        Assert.All(CaseFiles.All, static file => Assert.Equal(File.Exists(file.FixedPath), file.Fix is not null));

    [Fact]
    public void Every_fix_has_a_case()
    {
        IEnumerable<string> fixable = FixRun.Fixes
            .SelectMany(static fix => fix.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal);
        IEnumerable<string> shown = CaseFiles.All
            .Where(static file => file.Fix is not null).Select(static file => file.RuleId).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(fixable, shown);
    }
}
