using PickleGen.Scaffold.Tests.Proof;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Scaffold.Tests;

/// <summary>Several classes at one place: they have an interface in common, by which they are loaded and written back.</summary>
public sealed class UnionTests
{
    private static PythonModule Shapes { get; } = Load("shapes");

    private static PythonModule Graphs { get; } = Load("random_models");

    [PythonFact]
    public async Task Classes_at_one_place_have_an_interface()
    {
        var files = Files();
        var text = (await ScaffoldProof.HoldsAsync(files, 0, 1, 2, 3, 4, 5)).Text;
        Assert.Contains("    IRoot value = Pickles.Default.Loads<IRoot>(bytes);\n", text, StringComparison.Ordinal);
        Assert.Equal(
            ["IShape: Circle, Square, Group", "IOwner: Person, Company", "ILayersItem: Person, Point", "ILink: Circle, Point, Company", "IRoot: Drawing, Group"],
            Interfaces(text));

        // Links of a person and of a company have the company in common. The same classes at places of other names, and some of them only, share the widest one. Lists, dicts, tuples hold it.
        Assert.Equal(
            [
                "List<IShape> Shapes", "Dictionary<string, IShape> ShapesByName", "(IShape, IShape) Ends", "Layers Layers", "IShape Background",
                "List<object> Odd", "List<object> Modes", "Square? Selected", "Person Author", "List<IOwner> Owners",
            ],
            Members(text, "Drawing : IRoot"));
        Assert.Equal(["List<IShape?> Parts", "Company? Owner"], Members(text, "Group : IShape, IRoot"));
        Assert.Contains("class Layers : List<ILayersItem>;", text, StringComparison.Ordinal);
        Assert.Contains("class Point : ILayersItem, ILink\n", text, StringComparison.Ordinal);
    }

    [PythonFact]
    public async Task Python_finds_its_shapes_again()
    {
        var files = Files();
        using var compiled = await CompiledCode.OfAsync(ScaffoldedCode.Of(files));
        foreach (var file in files)
        {
            var difference = Worker.Eval(
                "import random_models, shapes\nresult = random_models.same_pickles(expected, actual)",
                new Dictionary<string, byte[]> { ["expected"] = file.Bytes, ["actual"] = compiled.Rewrite(file, 4) },
                modules: [Shapes, Graphs]).Text;
            Assert.Equal("", difference);
        }
    }

    private static PythonWorker Worker => PythonWorker.For(PythonInstallations.Reference);

    private static List<PickledFile> Files() =>
    [
        .. Enumerable.Range(0, 6).Select(index => new PickledFile(Worker.Eval(
            "import shapes\nresult = shapes.pickles()[index]",
            arguments: new Dictionary<string, object?> { ["index"] = index },
            modules: [Shapes]).Bytes)),
    ];

    private static IEnumerable<string> Interfaces(string text) => text.Split("[Pickleable]\n").Skip(1).Select(part =>
    {
        var lines = part.Split('\n').TakeWhile(line => line.Length > 0).ToList();
        return $"{lines[^1].Split(' ')[^1].TrimEnd(';')}: {string.Join(", ", lines.SkipLast(1).Select(line => line.Split('<', '>')[1]))}";
    });

    private static IEnumerable<string> Members(string text, string head) =>
        text.Split($"internal sealed partial class {head}\n")[1].Split("\n}")[0].Split('\n')
            .Where(line => line.EndsWith(" { get; set; }", StringComparison.Ordinal))
            .Select(line => line.Replace("public required ", "", StringComparison.Ordinal).Replace(" { get; set; }", "", StringComparison.Ordinal).Trim());

    private static PythonModule Load(string name) =>
        new(name, File.ReadAllText(Repository.PathOf("tests", "PickleGen.Scaffold.Tests", "Python", name + ".py")));
}
