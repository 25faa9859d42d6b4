using Cases.Matrix;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Matrix;

/// <summary>
/// Every type shape as every Python shape at every protocol: C# writes, CPython finds a value of its own class, changes it
/// and writes it, C# reads what has changed.
/// </summary>
public class MatrixTests
{
    private static readonly string Python = ReadPython();

    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var cell in MatrixList.All)
            {
                // Python 2 does not find nested classes.
                foreach (var python in PythonInstallations.All.Where(python => !python.IsPython2 || !cell.PythonClass.Contains('.') || cell.IsPlain)) rows.Add(cell.Shape, cell.As.ToString(), python.Version.ToString());
            }

            return rows;
        }
    }

    [PythonTheory]
    [MemberData(nameof(Cells))]
    public void ThereChangedAndBack(string shape, string layout, string version)
    {
        var cell = MatrixList.All.Single(cell => cell.Shape == shape && cell.As.ToString() == layout);
        var python = PythonInstallations.Get(version);
        foreach (var protocol in python.Protocols)
        {
            AssertItem(7, cell.Loads(cell.Dumps(protocol)));
            foreach (var implementation in new[] { "C", "pure" }) AssertItem(8, cell.Loads(Change(python, cell, protocol, implementation)));
        }
    }

    private static void AssertItem(int number, IItem item)
    {
        Assert.Equal(number, item.Number);
        Assert.Equal("seven", item.Title);
        Assert.Equal([0.5, -2], item.Parts);
    }

    private static byte[] Change(PythonInstallation python, ICell cell, int protocol, string implementation)
    {
        const string Source = """
            from __future__ import unicode_literals
            import types
            kit = {'__name__': 'kit'}
            exec(compile(source, 'matrix.py', 'exec', dont_inherit=True), kit)
            module = sys.modules[str('matrix')] = types.ModuleType(str('matrix'))
            cls = kit['define'](module, shape, name, fields)
            loads, dumps = [(loads, dumps) for name, loads, dumps in implementations if name == implementation][0]
            v = loads(data)
            assert cls is None or type(v) is cls, type(v)
            found = kit['values'](shape, v, fields)[:3]
            assert found == [7, 'seven', [0.5, -2.0]], found
            result = dumps(kit['changed'](shape, v, fields), protocol)
            """;
        return python.Worker.Eval(
            Source,
            new Dictionary<string, byte[]> { ["data"] = cell.Dumps(protocol) },
            new Dictionary<string, object?>
            {
                ["source"] = Python,
                ["shape"] = cell.As.ToString(),
                ["name"] = cell.PythonClass,
                ["fields"] = cell.Fields,
                ["protocol"] = protocol,
                ["implementation"] = implementation,
            }).Bytes;
    }

    private static string ReadPython()
    {
        using var stream = typeof(MatrixTests).Assembly.GetManifestResourceStream("matrix.py")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
