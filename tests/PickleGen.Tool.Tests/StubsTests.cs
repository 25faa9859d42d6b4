using Microsoft.CodeAnalysis;
using PickleGen.Testing.Roslyn;

namespace PickleGen.Tool.Tests;

/// <summary>The verb; what it writes is tested with the stubs themselves.</summary>
public sealed class StubsTests : IDisposable
{
    private readonly ToolRun _tool = new();

    [Fact]
    public void Prints_a_module()
    {
        _tool.Prints(
            "\"\"\"Classes of shop, made by picklegen stubs: changes get lost.\"\"\"\n\nfrom __future__ import annotations\n\nimport enum\n\n\nclass Color(enum.Enum):\n    RED = 1\n",
            "stubs", Shop());
    }

    [Fact]
    public void Writes_a_file()
    {
        var file = _tool.PathOf("models.pyi");
        _tool.Prints("", "stubs", Shop(), "-o", file, "--pyi", "--module", "shop");
        Assert.Contains("RED = 1", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_is_wrong()
    {
        _tool.Fails(ExitCode.BadInput, "cannot read", "stubs", _tool.PathOf("none.dll"));
        _tool.Fails(ExitCode.BadInput, "no .NET assembly", "stubs", _tool.File("text.dll", "text"));
        _tool.Fails(ExitCode.BadInput, "nothing to describe", "stubs", typeof(PicklegenTool).Assembly.Location);
        _tool.Fails(ExitCode.BadInput, "of the module 'other'", "stubs", Shop(), "-m", "other");
        _tool.Fails(ExitCode.BadInput, "cannot write", "stubs", Shop(), "-o", _tool.File("file", "") + "/a.py");
    }

    public void Dispose() => _tool.Dispose();

    private string Shop()
    {
        var path = _tool.PathOf("shop.dll");
        using var assembly = File.Create(path);
        Assert.True(TestCompilation.Create("[assembly: PythonClass(\"shop\", \"Color\", PickleAs.PythonEnum, Members = [\"RED = 1\"])]").Emit(assembly).Success);
        return path;
    }
}
