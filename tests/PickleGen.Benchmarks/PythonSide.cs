using PickleGen.Testing.Python;

namespace PickleGen.Benchmarks;

/// <summary>CPython with its C pickle, in a process of its own that times itself.</summary>
internal sealed class PythonSide
{
    private readonly PythonModule _module = new("bench", ReadModule());
    private readonly PythonInstallation _python = PythonInstallations.Reference;

    public PythonSide(int count) => Eval("bench.items = bench.make(count)", ("count", count));

    public string Name => _python.ToString();

    public byte[] Dumps(int protocol) => Eval("result = pickle.dumps(bench.items, protocol)", ("protocol", protocol)).Bytes;

    public double SecondsOfDump(int protocol, double least) =>
        Eval("result = [bench.seconds_of(bench.dump, protocol, least)]", ("protocol", protocol), ("least", least)).Json[0].GetDouble();

    public double SecondsOfLoad(byte[] pickle, double least) => _python.Worker.Eval(
        "import bench; result = [bench.seconds_of(bench.load, data, least)]",
        new Dictionary<string, byte[]> { ["data"] = pickle },
        new Dictionary<string, object?> { ["least"] = least },
        [_module]).Json[0].GetDouble();

    private PythonReply Eval(string source, params (string Name, object? Value)[] arguments) => _python.Worker.Eval(
        "import bench; " + source,
        arguments: arguments.ToDictionary(argument => argument.Name, argument => argument.Value),
        modules: [_module]);

    private static string ReadModule()
    {
        using var stream = typeof(PythonSide).Assembly.GetManifestResourceStream("bench.py")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
