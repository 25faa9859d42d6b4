using Microsoft.CodeAnalysis;
using PickleGen.Testing.Roslyn;

namespace PickleGen.Tool.Tests;

/// <summary>The verb; what a record is compared with is tested with the analyzers.</summary>
public sealed class ShapeTests : IDisposable
{
    private const string Record = """
        {
          "schema": 1,
          "types": [
            {
              "name": "shop:Color",
              "csharp": "Shop.Color",
              "as": "PythonEnum",
              "values": [
                { "name": "RED", "value": "1", "csharp": "Red" },
                { "name": "'a = \" # '", "value": "-2", "csharp": "Blue" }
              ]
            },
            {
              "name": "shop:Order",
              "csharp": "Shop.Order",
              "as": "Instance",
              "version": 2,
              "aliases": ["old:Order"],
              "newArgs": ["id"],
              "cases": ["shop:Sale"],
              "members": [
                { "name": "id", "type": "int", "csharp": "Id", "csharpType": "int", "required": true },
                { "name": "by_name", "type": "dict[str, decimal:Decimal | None]", "csharp": "ByName", "csharpType": "Dictionary<string, decimal?>", "aliases": ["names", "map"] }
              ]
            }
          ]
        }

        """;

    private readonly ToolRun _tool = new();

    [Fact]
    public void Prints_a_record() => _tool.Prints(Record.ReplaceLineEndings("\n"), "shape", Shop());

    [Fact]
    public void Writes_a_record_and_leaves_a_right_one_alone()
    {
        var file = _tool.PathOf("Shop.pickleshape.json");
        _tool.Prints("", "shape", Shop(), "-o", file);
        Assert.Equal(Record.ReplaceLineEndings("\n"), File.ReadAllText(file));

        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        _tool.Prints("", "shape", Shop(), "-o", file);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(file));
    }

    [Fact]
    public void Says_what_is_wrong()
    {
        _tool.Fails(ExitCode.BadInput, "cannot read", "shape", _tool.PathOf("none.dll"));
        _tool.Fails(ExitCode.BadInput, "no .NET assembly", "shape", _tool.File("text.dll", "text"));
        _tool.Fails(ExitCode.BadInput, "nothing to record", "shape", typeof(PicklegenTool).Assembly.Location);
        _tool.Fails(ExitCode.BadInput, ".pickleshape.json", "shape", Shop(), "-o", _tool.PathOf("shape.json"));
        _tool.Fails(ExitCode.BadInput, "cannot write", "shape", Shop(), "-o", _tool.File("file", "") + "/a.pickleshape.json");
    }

    public void Dispose() => _tool.Dispose();

    private string Shop()
    {
        var path = _tool.PathOf("shop.dll");
        using var assembly = File.Create(path);
        Assert.True(TestCompilation.Create("""
            [assembly: PythonClass("shop", "Order", PickleAs.Instance, TypeName = "Shop.Order", Version = 2, NewArgs = ["id"], Aliases = ["old:Order"], Cases = ["shop:Sale"],
                Members = ["id: int  # The number: 1 = first.", "by_name: dict[str, decimal:Decimal | None] = {}"],
                Declarations = ["required int Id", "Dictionary<string, decimal?> ByName | names, map"])]
            [assembly: PythonClass("shop", "Color", PickleAs.PythonEnum, TypeName = "Shop.Color", Members = ["RED = 1", "'a = \" # ' = -2  # Blue."], Declarations = ["Red", "Blue"])]
            """).Emit(assembly).Success);
        return path;
    }
}
