using System.Collections.Concurrent;

namespace PickleGen.Testing.Python;

/// <summary>
/// A long-lived interpreter. Threads take turns; a request that finds its process dead ends with an exception and
/// the next one starts a new process.
/// </summary>
public sealed class PythonWorker
{
    private static readonly ConcurrentDictionary<string, PythonWorker> Workers = new();

    private readonly Lock _turn = new();
    private readonly PythonInstallation _python;
    private PythonProcess? _process;

    private PythonWorker(PythonInstallation python)
    {
        _python = python;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    public static PythonWorker For(PythonInstallation python) =>
        Workers.GetOrAdd(python.Executable, _ => new PythonWorker(python));

    /// <summary>
    /// Runs statements in a fresh namespace that holds the inputs, the arguments and a few helpers of worker.py;
    /// the answer is what they leave in the variable <c>result</c>.
    /// </summary>
    public PythonReply Eval(
        string source,
        IReadOnlyDictionary<string, byte[]>? inputs = null,
        IReadOnlyDictionary<string, object?>? arguments = null,
        IReadOnlyList<PythonModule>? modules = null) =>
        Send(new()
        {
            Command = "eval",
            Source = source,
            Inputs = inputs ?? new Dictionary<string, byte[]>(),
            Arguments = arguments ?? new Dictionary<string, object?>(),
            Modules = modules ?? [],
        });

    /// <summary>Pickles the value of an expression.</summary>
    public byte[] Dumps(string expression, int protocol, params IReadOnlyList<PythonModule> modules) =>
        Send(new() { Command = "dumps", Source = expression, Protocol = protocol, Modules = modules }).Bytes;

    /// <summary>The text of pickletools.dis, which refuses malformed pickles.</summary>
    public string Dis(byte[] pickle) =>
        Send(new() { Command = "dis", Inputs = new Dictionary<string, byte[]> { ["data"] = pickle } }).Text;

    /// <summary>The table of pickletools.opcodes.</summary>
    public PythonReply Opcodes() => Send(new() { Command = "opcodes" });

    public PythonReply Send(PythonRequest request)
    {
        lock (_turn)
        {
            _process ??= new PythonProcess(_python.Executable);
            try
            {
                return _process.Send(request);
            }
            catch (PythonException error)
            {
                if (error.ErrorType is null)
                    Stop();
                throw new PythonException($"{_python}: {error.Message}", error.ErrorType, error.Traceback);
            }
        }
    }

    private void Stop()
    {
        _process?.Dispose();
        _process = null;
    }
}
