using System.Text;
using System.Text.Json;

namespace PickleGen.Tool.Tests;

public sealed class BatchTests : IDisposable
{
    private readonly ToolRun _tool = new();

    [Fact]
    public void Answers_line_by_line()
    {
        var good = _tool.File("good", "I1\n.N.");
        var answers = Run(
            Line(good, ""),
            Line(good, ", \"multi\": \"fresh\", \"encoding\": null, \"errors\": null, \"fixImports\": null, \"buffers\": null, \"persistent\": null, \"extensions\": null"),
            "",
            Line(_tool.File("bad", "N.Nt."), ", \"multi\": \"fresh\""),
            Line(_tool.PathOf("missing"), ""),
            Line(good, ""));

        Assert.Equal(5, answers.Count);
        Assert.Equal($"{{\"file\": {JsonSerializer.Serialize(good)}, \"values\": [{{\"int\": \"1\"}}]}}", answers[0]);
        Assert.EndsWith("\"values\": [{\"int\": \"1\"}, null]}", answers[1], StringComparison.Ordinal);
        Assert.Contains("\"values\": [null], \"error\": {\"message\": ", answers[2], StringComparison.Ordinal);
        Assert.EndsWith("\"offset\": 3, \"opcode\": \"TUPLE\"}}", answers[2], StringComparison.Ordinal);
        Assert.Contains("no such file", answers[3], StringComparison.Ordinal);
        Assert.EndsWith("\"offset\": null, \"opcode\": null}}", answers[3], StringComparison.Ordinal);
        Assert.Equal(answers[0], answers[4]);
    }

    [Theory]
    [InlineData("no json", "the line is no JSON")]
    [InlineData("[]", "no JSON object")]
    [InlineData("{}", "'file' is missing")]
    [InlineData("{\"file\": 5}", "'file' is no string")]
    [InlineData("{\"file\": \"x\", \"encoding\": \"klingon\"}", "klingon")]
    [InlineData("{\"file\": \"x\", \"errors\": \"klingon\"}", "klingon")]
    [InlineData("{\"file\": \"x\", \"fixImports\": 1}", "'fixImports' is no boolean")]
    [InlineData("{\"file\": \"x\", \"multi\": \"many\"}", "'multi'")]
    [InlineData("{\"file\": \"x\", \"buffers\": [1]}", "'buffers'")]
    [InlineData("{\"file\": \"x\", \"buffers\": [{}]}", "'buffers'")]
    [InlineData("{\"file\": \"x\", \"extensions\": {\"x\": \"m:n\"}}", "no extension code")]
    [InlineData("{\"file\": \"x\", \"extensions\": {\"5\": \"mn\"}}", "extension 5")]
    public void A_bad_line_is_an_answer(string line, string reason)
    {
        var answers = Run(line, Line(_tool.File("a", "N."), ""));
        Assert.Contains("\"values\": [], \"error\"", answers[0], StringComparison.Ordinal);
        Assert.Contains(reason, JsonDocument.Parse(answers[0]).RootElement.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("\"values\": [null]}", answers[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Options_are_of_each_line()
    {
        var file = _tool.File("a", "U\u0001\u00e9.");
        var answers = Run(Line(file, ", \"encoding\": \"latin1\""), Line(file, ""), Line(file, ", \"encoding\": \"bytes\""));
        Assert.Contains("\\u00e9", answers[0], StringComparison.Ordinal);
        Assert.Contains("ASCII", answers[1], StringComparison.Ordinal);
        Assert.Contains("{\"bytes\": \"e9\"}", answers[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_the_command_line_can_say()
    {
        var name = JsonSerializer.Serialize(_tool.File("buffer", "a"));
        var answers = Run(
            Line(_tool.File("kept", "]q\u0001.h\u0001."), ", \"multi\": \"kept\""),
            Line(_tool.File("buffers", "\u0080\u0005\u0097\u0097\u0086."), $", \"buffers\": [{{\"file\": {name}, \"readonly\": true}}, {{\"file\": {name}}}]"),
            Line(_tool.File("persistent", "Pp\n."), ", \"persistent\": true"),
            Line(_tool.File("ext", "\u0082\u00f0."), ", \"extensions\": {\"240\": \"m:C\"}"),
            Line(_tool.File("names", "ccopy_reg\nf\n."), ", \"fixImports\": false"),
            Line(_tool.File("str", "U\u0001\u00e9."), ", \"errors\": \"ignore\""));
        Assert.EndsWith("[{\"list\": [], \"id\": 0}, {\"ref\": 0}]}", answers[0], StringComparison.Ordinal);
        Assert.EndsWith("[{\"tuple\": [{\"bytes\": \"61\"}, {\"bytearray\": \"61\"}]}]}", answers[1], StringComparison.Ordinal);
        Assert.Contains("[\"pid\", {\"str\": \"p\"}]", answers[2], StringComparison.Ordinal);
        Assert.EndsWith("[{\"global\": \"m:C\"}]}", answers[3], StringComparison.Ordinal);
        Assert.EndsWith("[{\"global\": \"copy_reg:f\"}]}", answers[4], StringComparison.Ordinal);
        Assert.EndsWith("[{\"str\": \"\"}]}", answers[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_a_list_from_a_file()
    {
        var list = _tool.File("list", Line(_tool.File("a", "N."), ""));
        Assert.Equal(ExitCode.Done, _tool.Run("json", "--batch", list));
        Assert.EndsWith("\"values\": [null]}\n", _tool.Output, StringComparison.Ordinal);
    }

    private static string Line(string file, string more) => $"{{\"file\": {JsonSerializer.Serialize(file)}{more}}}";

    private List<string> Run(params string[] lines)
    {
        _tool.Input = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        Assert.Equal(ExitCode.Done, _tool.Run("json", "--batch", "-"));
        Assert.Equal("", _tool.Error);
        return [.. _tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    public void Dispose() => _tool.Dispose();
}
