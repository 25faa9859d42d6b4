namespace PickleGen.Fuzzing.Tests.Oracles;

/// <summary>A load that notes which names it is asked for.</summary>
internal sealed class NameRecorder(byte[] pickle) : Unpickler(pickle, AsWritten)
{
    // The scan tells names as the file has them.
    private static readonly PickleOptions AsWritten = new() { FixImports = false };

    public List<PyGlobal> Found { get; } = [];

    public void Run() => Outcome.Of(Load);

    protected override PyGlobal FindClass(PyGlobal name)
    {
        Found.Add(name);
        return name;
    }
}
