namespace PickleGen.Tool.Tests;

public sealed class DisOptimizeTests : IDisposable
{
    private readonly ToolRun _tool = new();

    [Fact]
    public void Disassembles() =>
        _tool.Prints("    0: (    MARK\n    1: N        NONE\n    2: t        TUPLE      (MARK at 0)\n    3: .    STOP\nhighest protocol among opcodes = 0\n", "dis", _tool.File("a", "(Nt.rest"));

    [Fact]
    public void Disassembles_standard_input_as_asked()
    {
        _tool.Input = "(K\u0005t."u8.ToArray();
        Assert.Equal(ExitCode.Done, _tool.Run("dis", "-", "--indentlevel", "1", "--annotate"));
        Assert.Contains("\n    1: K     BININT1    5             Pushes", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_the_lines_before_an_error()
    {
        Assert.Equal(ExitCode.BadInput, _tool.Run("dis", _tool.File("a", "Nt.")));
        Assert.Equal("    0: N    NONE\n    1: t    TUPLE      no MARK exists on stack\n", _tool.Output);
        Assert.Equal($"picklegen: {_tool.PathOf("a")}: no MARK exists on stack (at byte 1, opcode TUPLE)\n", _tool.Error);
    }

    [Theory]
    [InlineData("dis", "missing")]
    [InlineData("optimize", "missing", "out")]
    [InlineData("json", "missing")]
    [InlineData("json", "--batch", "missing")]
    public void Says_that_a_file_is_missing(params string[] args)
    {
        string[] inFolder = [args[0], .. args[1..].Select(arg => arg.StartsWith('-') ? arg : _tool.PathOf(arg))];
        _tool.Fails(ExitCode.BadInput, "missing: there is no such file", inFolder);
    }

    [Fact]
    public void Says_that_a_folder_is_no_file() =>
        _tool.Fails(ExitCode.BadInput, "this is a directory", "dis", Path.GetDirectoryName(_tool.PathOf("x"))!);

    [Fact]
    public void Optimizes()
    {
        _tool.Prints("", "optimize", _tool.File("in", "Np0\n."), _tool.PathOf("out"));
        Assert.Equal("N."u8.ToArray(), File.ReadAllBytes(_tool.PathOf("out")));
        _tool.Prints("", "optimize", _tool.PathOf("in"), _tool.PathOf("in"));
        Assert.Equal("N."u8.ToArray(), File.ReadAllBytes(_tool.PathOf("in")));
    }

    [Fact]
    public void Writes_nothing_for_a_bad_pickle()
    {
        _tool.Fails(ExitCode.BadInput, "without a STOP", "optimize", _tool.File("in", "N"), _tool.PathOf("out"));
        Assert.False(File.Exists(_tool.PathOf("out")));
        _tool.Fails(ExitCode.BadInput, "no such file", "optimize", _tool.File("in", "N."), _tool.PathOf("no/out"));
    }

    public void Dispose() => _tool.Dispose();
}
