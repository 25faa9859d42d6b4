using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PickleGen.Analyzers.Shapes;
using PickleGen.Analyzers.Tests.Harness;
using PickleGen.Shapes;
using PickleGen.Stubs;

namespace PickleGen.Analyzers.Tests;

/// <summary>What is recorded of a built assembly is what the analyzers compare it with.</summary>
public sealed partial class ShapeTests
{
    /// <summary>Every case that compiles: many kinds of types.</summary>
    public static TheoryData<string> Cases => CaseFiles.Names(static file => file.IsNegative || file.RuleId.StartsWith("PG05", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Recorded_shape_is_the_current_one(string name)
    {
        CaseFile file = CaseFiles.Get(name);
        Compilation compilation = TestCompilation.Create(file.Markup.Text);
        string current = ShapeText.Print(new CurrentShapes(compilation, CancellationToken.None).Types.Select(static type => type.Shape).OfType<TypeShape>());

        string? recorded = Record(compilation.WithGenerated());

        Assert.Equal(current, recorded ?? ShapeText.Print([]));
        Assert.DoesNotContain(await AnalyzerRun.AnalyzeAsync(compilation, record: current), static diagnostic => diagnostic.Descriptor.Id is var id && ShapeRules.All.Any(rule => rule.Id == id));
    }

    [Fact]
    public void Page_shows_what_is_recorded()
    {
        string page = DocumentationPage.Load("../shapes").Text;
        Compilation compilation = TestCompilation.Create("using System;\n" + CSharp().Match(page).Groups[1].Value);

        Assert.Equal(Json().Match(page).Groups[1].Value, Record(compilation.WithGenerated()));
    }

    [Fact]
    public void What_is_printed_can_be_read()
    {
        TypeShape shape = new("m:\"C\\\u2028\ud800\n", "Instance") { Members = [new("a", "int") { IsRequired = true, Aliases = ["b", "c"] }], Version = 3, IsAbstract = true, HasHooks = true };
        string text = ShapeText.Print([shape]);

        TypeShape read = Assert.Single(ShapeReader.Read(JsonParser.Parse(text))).Shape;

        Assert.Equal(shape.Name, read.Name);
        Assert.Equal(text, ShapeText.Print([read]));
    }

    private static string? Record(Compilation generated)
    {
        string path = Path.GetTempFileName();
        try
        {
            using (FileStream stream = File.Create(path))
            {
                Assert.True(generated.Emit(stream).Success);
            }

            return ShapeFiles.Text(path);
        }
        catch (PickleGen.Stubs.Descriptions.StubsException nothing) when (nothing.Message.Contains("nothing to record", StringComparison.Ordinal))
        {
            return null;
        }
        finally
        {
            File.Delete(path);
        }
    }

    [GeneratedRegex("```csharp\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();

    [GeneratedRegex("```json\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();
}
