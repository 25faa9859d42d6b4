namespace PickleGen.Tool.Tests;

public sealed class JsonTests : IDisposable
{
    private readonly ToolRun _tool = new();

    [Fact]
    public void Prints_a_line_for_each_pickle_of_each_file() =>
        _tool.Prints("{\"int\": \"1\"}\n{\"str\": \"\\u00e9\"}\nnull\n", "json", _tool.File("a", "I1\n.V\u00e9\n."), _tool.File("b", "N."));

    [Fact]
    public void Reads_standard_input()
    {
        _tool.Input = "I1\n."u8.ToArray();
        _tool.Prints("{\"int\": \"1\"}\n", "json", "-");
    }

    [Fact]
    public void Goes_on_after_a_bad_file()
    {
        Assert.Equal(ExitCode.BadInput, _tool.Run("json", _tool.File("a", "I1\n.t."), _tool.PathOf("missing"), _tool.File("b", ""), _tool.File("c", "N.")));
        Assert.Equal("{\"int\": \"1\"}\nnull\n", _tool.Output);
        var errors = _tool.Error.Split('\n');
        Assert.Equal(4, errors.Length);
        Assert.Contains("pickle 2", errors[0], StringComparison.Ordinal);
        Assert.Contains("no such file", errors[1], StringComparison.Ordinal);
        Assert.Contains(_tool.PathOf("b"), errors[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("latin1", "{\"str\": \"\\u00c3\\u00a9\"}")]
    [InlineData("ISO-8859-1", "{\"str\": \"\\u00c3\\u00a9\"}")]
    [InlineData("utf-8", "{\"str\": \"\\u00e9\"}")]
    [InlineData("UTF8", "{\"str\": \"\\u00e9\"}")]
    [InlineData("bytes", "{\"bytes\": \"c3a9\"}")]
    public void Decodes_what_Python_2_wrote(string encoding, string json) =>
        _tool.Prints(json + "\n", "json", "--encoding", encoding, _tool.File("a", "U\u0002\u00c3\u00a9."));

    [Fact]
    public void Python_2_s_bytes_are_no_ASCII() => _tool.Fails(ExitCode.BadInput, "ASCII", "json", _tool.File("a", "U\u0001\u00e9."));

    [Fact]
    public void Leaves_old_names_if_asked()
    {
        var file = _tool.File("a", "ccopy_reg\nf\n.");
        _tool.Prints("{\"global\": \"copyreg:f\"}\n", "json", file);
        _tool.Prints("{\"global\": \"copy_reg:f\"}\n", "json", "--no-fix-imports", file);
    }

    [Fact]
    public void Messages_are_one_line()
    {
        Assert.Equal(ExitCode.BadInput, _tool.Run("json", _tool.File("a", "cm\n\u001b[31m\u0007x\nI1\nR.")));
        Assert.Equal(2, _tool.Error.Split('\n').Length);
        Assert.DoesNotContain('\u001b', _tool.Error);
    }

    public void Dispose() => _tool.Dispose();
}
