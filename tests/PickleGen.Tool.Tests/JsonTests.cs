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

    [Theory]
    [InlineData("replace", "{\"str\": \"a\\ufffd\"}")]
    [InlineData("ignore", "{\"str\": \"a\"}")]
    [InlineData("backslashreplace", "{\"str\": \"a\\\\xe9\"}")]
    [InlineData("surrogateescape", "{\"strcp\": [\"61\", \"dce9\"]}")]
    public void Decodes_what_is_malformed(string errors, string json) =>
        _tool.Prints(json + "\n", "json", "--errors", errors, _tool.File("a", "U\u0002a\u00e9."));

    [Fact]
    public void Takes_buffers_in_order()
    {
        var file = _tool.File("a", "\u0080\u0005\u0097\u0097\u0097\u0098\u0087.");
        _tool.Prints(
            "{\"tuple\": [{\"bytearray\": \"61\"}, {\"bytes\": \"62\"}, {\"memoryview\": {\"bytes\": \"61\", \"readonly\": true}}]}\n",
            "json", file, "--buffer", _tool.File("b1", "a"), "--buffer", _tool.File("b2", "b") + ":ro", "--buffer", _tool.PathOf("b1"));
        _tool.Fails(ExitCode.BadInput, "buffer", "json", file);
        _tool.Fails(ExitCode.BadInput, "b3: there is no such file", "json", file, "--buffer", _tool.PathOf("b3"));
    }

    [Fact]
    public void Shows_persistent_ids_if_asked()
    {
        var file = _tool.File("a", "Pid 7\n.K\u0005Q.");
        _tool.Prints(
            "{\"object\": {\"class\": \"corpus_types:PersistentRef\", \"state\": [[\"pid\", {\"str\": \"id 7\"}]]}}\n"
            + "{\"object\": {\"class\": \"corpus_types:PersistentRef\", \"state\": [[\"pid\", {\"int\": \"5\"}]]}}\n",
            "json", "--persistent", file);
        _tool.Fails(ExitCode.BadInput, "persistent id", "json", file);
    }

    [Fact]
    public void Knows_extension_codes_it_is_told()
    {
        var file = _tool.File("a", "\u0082\u00f0.\u0083\u0000\u0001.");
        _tool.Prints("{\"global\": \"m:C\"}\n{\"global\": \"m:D\"}\n", "json", file, "--ext", "240=m:C", "--ext", "256=m:D");
        _tool.Fails(ExitCode.BadInput, "extension code 240", "json", file);
    }

    [Fact]
    public void Keeps_the_memo_if_asked()
    {
        var file = _tool.File("a", "]q\u0001.h\u0001.");
        _tool.Prints("{\"list\": [], \"id\": 0}\n{\"ref\": 0}\n", "json", "--kept-memo", file);
        Assert.Equal(ExitCode.BadInput, _tool.Run("json", file));
        Assert.Equal("{\"list\": []}\n", _tool.Output);
        Assert.Contains("pickle 2: the memo has no entry 1 (at byte 4, opcode BINGET)", _tool.Error, StringComparison.Ordinal);
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
