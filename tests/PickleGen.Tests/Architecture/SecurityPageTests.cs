using System.Text.RegularExpressions;

namespace PickleGen.Tests.Architecture;

public partial class SecurityPageTests
{
    [Fact]
    public void Every_promise_names_tests_that_exist()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md"));
        var start = page.IndexOf("## Threats, promises and their tests", StringComparison.Ordinal);
        var rows = page[start..page.IndexOf("A test holds this table", StringComparison.Ordinal)].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2).ToList();
        var sources = Repository.Sources("tests").Select(File.ReadAllText).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var tests = TestName().Matches(row.Split('|')[3]);
            Assert.NotEmpty(tests);
            Assert.All(tests, test => Assert.True(
                sources.Any(source => source.Contains($"class {test.Groups[1].Value}", StringComparison.Ordinal) && source.Contains($" {test.Groups[2].Value}(", StringComparison.Ordinal)),
                $"{test.Value} does not exist"));
        });
    }

    [GeneratedRegex("`([A-Za-z]+Tests)\\.([A-Za-z_0-9]+)`")]
    private static partial Regex TestName();
}
