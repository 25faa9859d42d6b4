using System.Text;
using Microsoft.CodeAnalysis.Text;
using PickleGen.Analyzers.Shapes;
using PickleGen.Analyzers.Tests.Harness;

namespace PickleGen.Analyzers.Tests;

/// <summary>A record may hold anything: somebody may have merged it by hand.</summary>
public sealed class ShapeRecordFuzzTests
{
    private const string Units = "{}[]\":,\\u0019-+.eEtrufalsn \n\0\ud800|:";

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_text_is_read_or_has_a_problem_inside_of_it(int seed)
    {
        var random = new Random(seed);
        string[] records = [.. CaseFiles.All.Select(static file => file.Record?.Text).OfType<string>()];
        for (int i = 0; i < 500; i++)
        {
            string text = Changed(records[random.Next(records.Length)], random);

            ShapeRecord record = ShapeRecord.Read(SourceText.From(text));

            Assert.InRange(record.ProblemSpan.End, 0, text.Length);
            Assert.True(record.Problem is null || record.Types.Count == 0);
        }
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Nesting_is_not_endless(char bracket)
    {
        string deep = string.Concat(Enumerable.Repeat(bracket == '[' ? "[" : "{\"a\":", 100_000));

        Assert.Contains("nested", ShapeRecord.Read(SourceText.From(deep)).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list[")]
    [InlineData("a | ")]
    [InlineData("a | | b")]
    [InlineData("list[int]]")]
    [InlineData("dict[str,int]")]
    [InlineData("")]
    public void Type_that_is_not_understood_is_one_of_that_name(string text) => Assert.Equal(text, PythonTypeTree.Parse(text).Name);

    [Fact]
    public void Types_do_not_nest_endlessly() =>
        Assert.Empty(PythonTypeTree.Parse(string.Concat(Enumerable.Repeat("list[", 100_000)) + "int" + new string(']', 100_000)).Parts);

    // A record that is true JSON and says nonsense goes through the comparison, too.
    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Comparison_survives_any_record(int seed)
    {
        var random = new Random(seed);
        CaseFile[] files = [.. CaseFiles.All.Where(static file => file.Record is not null && file.RuleId != RuleIds.UnreadableShape)];
        CaseFile code = files[random.Next(files.Length)];
        var compilation = TestCompilation.Create(code.Markup.Text);
        for (int i = 0; i < 5; i++)
        {
            string record = files[random.Next(files.Length)].Record!.Text;
            string[] words = ["int", "str", "shop:Order", "Instance", "NamedTuple", "PythonEnum", "list[", "", "0", "-1"];
            string[] parts = record.Split('"');
            for (int change = random.Next(6); change > 0; change--)
            {
                parts[(random.Next(parts.Length / 2) * 2) + 1] = words[random.Next(words.Length)];
            }

            await AnalyzerRun.AnalyzeAsync(compilation, record: string.Join('"', parts));
        }
    }

    private static string Changed(string record, Random random)
    {
        var text = new StringBuilder(record);
        for (int change = random.Next(1, 5); change > 0 && text.Length > 1; change--)
        {
            int at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Units[random.Next(Units.Length)]);
                    break;
                case 2:
                    text[at] = Units[random.Next(Units.Length)];
                    break;
                default:
                    text.Length = at;
                    break;
            }
        }

        return text.ToString();
    }
}
