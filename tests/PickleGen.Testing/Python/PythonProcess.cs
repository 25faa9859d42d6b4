using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace PickleGen.Testing.Python;

/// <summary>A running interpreter that answers one request after the other. Not thread-safe.</summary>
internal sealed class PythonProcess : IDisposable
{
    private static readonly Lazy<string> Script = new(ReadScript);

    private readonly Process _process;
    private readonly Stream _in;
    private readonly Stream _out;
    private readonly StringBuilder _errors = new();

    public PythonProcess(string executable)
    {
        var start = new ProcessStartInfo(executable)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in new[] { "-B", "-s", "-c", Script.Value })
            start.ArgumentList.Add(argument);

        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PYTHON", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);

        // The order of sets must not change from run to run.
        start.Environment["PYTHONHASHSEED"] = "0";
        _process = Process.Start(start)!;
        _in = _process.StandardInput.BaseStream;
        _out = _process.StandardOutput.BaseStream;
        _process.ErrorDataReceived += (_, line) => AddError(line.Data);
        _process.BeginErrorReadLine();
    }

    public PythonReply Send(PythonRequest request)
    {
        try
        {
            Write(request);
            return Read();
        }
        catch (IOException error)
        {
            throw new PythonException($"The Python process ended ({error.Message}). It wrote:\n{Errors()}");
        }
    }

    public void Dispose()
    {
        try
        {
            _in.Dispose();
            if (!_process.WaitForExit(2000))
                _process.Kill();
        }
        catch (Exception error) when (error is IOException or InvalidOperationException)
        {
            // It is gone already.
        }

        _process.Dispose();
    }

    private void Write(PythonRequest request)
    {
        var header = request.ToHeader();
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, header.Length);
        _in.Write(length);
        _in.Write(header);
        foreach (var input in request.Inputs.Values)
            _in.Write(input);
        _in.Flush();
    }

    private PythonReply Read()
    {
        var header = JsonSerializer.Deserialize<JsonElement>(ReadBytes(BinaryPrimitives.ReadInt32LittleEndian(ReadBytes(4))));
        var payload = ReadBytes(header.GetProperty("length").GetInt32());
        var kind = header.GetProperty("kind").GetString()!;
        return kind == "error" ? throw Error(header) : new PythonReply(kind, payload);
    }

    private static PythonException Error(JsonElement header)
    {
        var traceback = header.GetProperty("traceback").GetString();
        return new($"{header.GetProperty("message").GetString()}\n{traceback}", header.GetProperty("type").GetString(), traceback);
    }

    private byte[] ReadBytes(int count)
    {
        var bytes = new byte[count];
        _out.ReadExactly(bytes);
        return bytes;
    }

    private void AddError(string? line)
    {
        lock (_errors)
            _errors.AppendLine(line);
    }

    private string Errors()
    {
        // The last lines may still be on their way.
        if (_process.WaitForExit(2000))
            _process.WaitForExit();
        lock (_errors)
            return _errors.ToString();
    }

    private static string ReadScript()
    {
        using var stream = typeof(PythonProcess).Assembly.GetManifestResourceStream("worker.py")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
