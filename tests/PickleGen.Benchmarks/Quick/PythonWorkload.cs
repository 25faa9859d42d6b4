using PickleGen.Testing.Python;

namespace PickleGen.Benchmarks.Quick;

/// <summary>The data of one workload in a CPython with its C pickle, in a process of its own that times itself.</summary>
internal sealed class PythonWorkload
{
    private static readonly PythonModule Module = new("workloads", ReadModule());

    private readonly PythonInstallation _python;

    /// <summary>Has the data made there.</summary>
    public PythonWorkload(PythonInstallation python, string expression, string function = "make")
    {
        _python = python;
        Pickle = Eval($"workloads.{function}(expression)", ("expression", expression)).Bytes;
        Length = Pickle.Length;
    }

    /// <summary>Has the data made of a pickle of ours, which costs less than to make it.</summary>
    public PythonWorkload(PythonInstallation python, byte[] pickle)
    {
        _python = python;
        Length = Eval("[len(workloads.take(data, protocol))]", ("protocol", python.HighestProtocol), pickle).Json[0].GetInt32();
    }

    /// <summary>What CPython writes for the data that it made.</summary>
    public byte[] Pickle { get; } = [];

    /// <summary>The length of what it writes.</summary>
    public int Length { get; }

    /// <summary>Processor seconds of a call of the function of workloads.py.</summary>
    public double SecondsOf(string function, double least) =>
        Eval($"[workloads.seconds_of(workloads.{function}, least)]", ("least", least)).Json[0].GetDouble();

    private PythonReply Eval(string expression, (string Name, object? Value) argument, byte[]? data = null) => _python.Worker.Eval(
        "import workloads; result = " + expression,
        new Dictionary<string, byte[]> { ["data"] = data ?? [] },
        new Dictionary<string, object?> { [argument.Name] = argument.Value },
        [Module]);

    private static string ReadModule()
    {
        using var stream = typeof(PythonWorkload).Assembly.GetManifestResourceStream("workloads.py")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
