using PickleGen.Testing.Python;

namespace PickleGen.Benchmarks.Quick;

/// <summary>The data of one workload in a CPython with its C pickle, in a process of its own that times itself.</summary>
internal sealed class PythonWorkload
{
    private static readonly PythonModule Module = new("workloads", ReadModule());

    private readonly PythonInstallation _python;

    /// <summary>Makes the data.</summary>
    public PythonWorkload(PythonInstallation python, string expression)
    {
        _python = python;
        Pickle = Eval("result = workloads.make(expression)", ("expression", expression)).Bytes;
    }

    /// <summary>What CPython writes for the data.</summary>
    public byte[] Pickle { get; }

    public double SecondsOfLoad(double least) => SecondsOf("load", least);

    public double SecondsOfDump(double least) => SecondsOf("dump", least);

    private double SecondsOf(string action, double least) =>
        Eval($"result = [workloads.seconds_of(workloads.{action}, least)]", ("least", least)).Json[0].GetDouble();

    private PythonReply Eval(string source, (string Name, object? Value) argument) => _python.Worker.Eval(
        "import workloads; " + source,
        arguments: new Dictionary<string, object?> { [argument.Name] = argument.Value },
        modules: [Module]);

    private static string ReadModule()
    {
        using var stream = typeof(PythonWorkload).Assembly.GetManifestResourceStream("workloads.py")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
