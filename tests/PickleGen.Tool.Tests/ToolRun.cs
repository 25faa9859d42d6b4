using System.Text;
using PickleGen.Testing.Processes;

namespace PickleGen.Tool.Tests;

/// <summary>Runs the tool in this process, with files in a folder of its own.</summary>
public sealed class ToolRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Whether standard error is a terminal.</summary>
    public bool IsTerminal { get; set; }

    /// <summary>What is on standard input.</summary>
    public byte[] Input { get; set; } = [];

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string PathOf(string name) => _folder.PathOf(name);

    /// <summary>Writes a file; returns its path.</summary>
    public string File(string name, params ReadOnlySpan<byte> bytes)
    {
        var path = PathOf(name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Writes a file of Latin-1 text, as pickles of protocol 0 are.</summary>
    public string File(string name, string text) => File(name, Encoding.Latin1.GetBytes(text));

    public int Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = PicklegenTool.Run(args, new ToolStreams(() => new MemoryStream(Input), output, error) { IsTerminal = IsTerminal });
        Output = output.ToString();
        Error = error.ToString();
        return code;
    }

    /// <summary>The run ends well and says nothing but what is expected.</summary>
    public void Prints(string expected, params string[] args)
    {
        var code = Run(args);
        Assert.Equal((expected, "", ExitCode.Done), (Output, Error, code));
    }

    /// <summary>The run ends with that code, nothing printed, and the reason.</summary>
    public void Fails(int code, string reason, params string[] args)
    {
        Assert.Equal(code, Run(args));
        Assert.Equal("", Output);
        Assert.StartsWith("picklegen: ", Error, StringComparison.Ordinal);
        Assert.Contains(reason, Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
