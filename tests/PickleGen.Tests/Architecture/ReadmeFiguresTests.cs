using System.Text.RegularExpressions;

namespace PickleGen.Tests.Architecture;

/// <summary>The figures that the readme quotes stand in the result file that it names.</summary>
public partial class ReadmeFiguresTests
{
    private static readonly string Readme = Read("README.md");

    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (Match row in Row().Matches(Readme))
                rows.Add(row.Groups["workload"].Value, row.Groups["work"].Value, row.Groups["python"].Value, row.Groups["json"].Value);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_figure_of_the_readme_was_measured(string workload, string work, string python, string json)
    {
        var results = Read(Link().Match(Readme).Groups["file"].Value);
        var ours = work == "load" ? "PickleGen, typed" : "PickleGen, buffer reused";
        Assert.Contains($"| {workload} | {work} | {ours} | CPython | {python} times as fast |", results, StringComparison.Ordinal);
        Assert.Contains($"| {workload} | {work} | {ours} | System.Text.Json | {json} times as fast |", results, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_row_of_the_table_is_looked_at() =>
        Assert.Equal(Readme.Split('\n').Count(static line => line.StartsWith("| W", StringComparison.Ordinal)), Rows.Count);

    private static string Read(string path) => File.ReadAllText(Path.Combine([Repository.Root, .. path.Split('/')]));

    [GeneratedRegex(@"^\| (?<workload>W\d\w?): [^|]*\| (?<work>load|dump) \| (?<python>[^|]*) \| (?<json>[^|]*) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\((?<file>docs/benchmarks/[^)]*-cores\.md)\)")]
    private static partial Regex Link();
}
