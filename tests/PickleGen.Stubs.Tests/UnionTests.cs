using PickleGen.Stubs.Descriptions;
using PickleGen.Stubs.Tests.Models;

namespace PickleGen.Stubs.Tests;

/// <summary>Abstract classes and interfaces are base classes in Python, with their documentation.</summary>
public sealed class UnionTests
{
    private static readonly string Assembly = typeof(UnionTests).Assembly.Location;

    [Fact]
    public void Bases_are_written_as_approved() => Assert.Null(ApprovedText.Difference(
        StubsFiles.Text([Assembly], "figures", isStub: false), "tests", "PickleGen.Stubs.Tests", "Approved", "figures.py.txt"));

    [Fact]
    public void They_are_described_as_abstract() => Assert.Equal(
        ["Called", "Drawn", "Labelled", "Named", "Node", "Shape"],
        AssemblyDescriptions.Read(Assembly).Where(item => item.Name.Module == "figures" && item.IsAbstract && item.Name.Qualified != "Box")
            .Select(item => item.Name.Qualified).Order(StringComparer.Ordinal));

    [PythonFact]
    public void Cases_derive_from_them_in_Python()
    {
        const string Source = """
            import figures as f
            sheet = pickle.loads(data)
            ring, dot, cross = sheet.shapes
            for cls in (f.Shape, f.Drawn, f.Named, f.Called):
                assert all(isinstance(shape, cls) for shape in sheet.shapes), cls
            assert isinstance(ring, f.Labelled) and not isinstance(dot, f.Labelled) and f.Figure is f.Shape
            assert (type(ring), type(dot), type(cross)) == (f.Ring, f.Dot, f.Cross)
            assert f.Shape.__doc__ == 'A shape, closed or not.' and f.Drawn.__doc__ == 'Whatever can be drawn.'
            assert f.Node.__doc__ == 'A node of a tree.' and isinstance(sheet.tree, f.Node) and type(sheet.tree.branches[0]) is f.Leaf
            assert type(sheet.box) is f.Box and sheet.box.content is ring and f.Box.__doc__ == 'A box of anything.'
            ring.radius = 2.5
            cross.arms = 6
            sheet.tree.branches.append(f.Leaf(8))
            sheet.first = f.Ring(id=5, radius=0.5)
            result = pickle.dumps(sheet, protocol)
            """;
        using var stubs = new StubsFolder(typeof(UnionTests).Assembly);
        var ring = new Ring { Id = 1 };
        var sheet = new Sheet
        {
            Shapes = [ring, new Dot { Id = 2, X = 3 }, new Cross { Id = 4 }],
            First = ring,
            Tree = new Fork<int> { Branches = [new Leaf<int> { Value = 7 }] },
            Box = new Box<Shape> { Content = ring },
        };
        foreach (var python in StubsFolder.Pythons)
        {
            foreach (var protocol in python.Protocols)
            {
                var data = new Dictionary<string, byte[]> { ["data"] = Pickle.Dumps(sheet, new PickleOptions { Protocol = protocol }) };
                var back = Pickle.Loads<Sheet>(stubs.Eval(python, Source, data, new() { ["protocol"] = protocol }).Bytes);

                Assert.Equal((2.5, 3, 6), (((Ring)back.Shapes[0]).Radius, ((Dot)back.Shapes[1]).X, ((Cross)back.Shapes[2]).Arms));
                Assert.Equal([7, 8], ((Fork<int>)back.Tree!).Branches.Select(leaf => ((Leaf<int>)leaf).Value));
                Assert.Same(back.Shapes[0], ((Box<Shape>)back.Box!).Content);
                Assert.Equal((5, 0.5), (((Ring)back.First!).Id, ((Ring)back.First!).Radius));
            }
        }
    }
}
