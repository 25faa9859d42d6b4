namespace PickleGen.Testing.Python;

/// <summary>One CPython on this machine.</summary>
/// <param name="Executable">The interpreter's path.</param>
/// <param name="Version">Its full version.</param>
/// <param name="HighestProtocol">The newest pickle protocol it has.</param>
public sealed record PythonInstallation(string Executable, Version Version, int HighestProtocol)
{
    public bool IsPython2 => Version.Major == 2;

    /// <summary>Every protocol this Python reads and writes.</summary>
    public IEnumerable<int> Protocols => Enumerable.Range(0, HighestProtocol + 1);

    /// <summary>The worker process of this interpreter, shared by all tests.</summary>
    public PythonWorker Worker => PythonWorker.For(this);

    public override string ToString() => $"CPython {Version}";
}
