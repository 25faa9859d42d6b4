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

    /// <summary>Nobody knows here what a class of another assembly was once called.</summary>
    [Fact]
    public async Task Class_of_another_assembly_is_not_doubted()
    {
        using var image = new MemoryStream();
        Assert.True(TestCompilation.Create("[PickleGen.Pickleable(\"lib.Line\")][PickleGen.PickleAlias(\"old.Line\")] public partial record Line(int Count);").WithGenerated().WithAssemblyName("Lib").Emit(image).Success);
        Compilation compilation = TestCompilation.Create("[PickleGen.Pickleable(\"shop.Order\")] public partial class Order { public Line[] Lines { get; set; } = []; public Line When { get; set; } = new(1); }")
            .AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        const string Old = """
            { "schema": 1, "types": [{ "name": "shop:Order", "as": "Instance", "members": [
                { "name": "lines", "type": "list[old:Line]" }, { "name": "when", "type": "datetime:date" } ] }] }
            """;

        Diagnostic diagnostic = Assert.Single(await AnalyzerRun.AnalyzeAsync(compilation, record: Old));

        Assert.Equal(RuleIds.MemberRetyped, diagnostic.Id);
        Assert.Contains("'Order.When'", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shop.Order", "public int Id { get; set; }", "Raise the version of 'Order' to 2 and add a migration")]
    [InlineData("shop.Order", "public decimal A;\n    public decimal B;", "Read 'price' as 'A': add [PickleAlias]", "Read 'price' as 'B': add [PickleAlias]", "Raise the version of 'Order' to 2 and add a migration")]
    [InlineData("shop.Order", "public decimal A { get; set; }", "Read 'price' as 'A': add [PickleAlias]", "Raise the version of 'Order' to 2 and add a migration")]
    [InlineData("other.Order", "public decimal A { get; set; }", "Read 'shop.Order' as 'Order': add [PickleAlias]")]
    public async Task Fixes_say_what_they_do(string name, string members, params string[] titles)
    {
        const string Old = """{ "schema": 1, "types": [{ "name": "shop:Order", "csharp": "Order", "as": "Instance", "members": [{ "name": "price", "type": "decimal:Decimal" }] }] }""";
        Document document = FixRun.CreateDocument($"using PickleGen;\n[Pickleable(\"{name}\")]\npublic partial class Order\n{{\n    {members}\n}}\n", Old);

        Assert.Equal(titles.Order(StringComparer.Ordinal), (await FixRun.ActionsAsync(document)).Select(static action => action.Title).Order(StringComparer.Ordinal));
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
