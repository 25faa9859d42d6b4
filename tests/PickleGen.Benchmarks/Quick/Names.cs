using PickleGen.Testing.Python;

namespace PickleGen.Benchmarks.Quick;

/// <summary>The names of the contenders.</summary>
internal static class Names
{
    public const string Typed = "PickleGen, typed";
    public const string Untyped = "PickleGen, untyped";
    public const string Reused = "PickleGen, buffer reused";
    public const string Dumps = "PickleGen, Dumps";
    public const string Python = "CPython";
    public const string Json = "System.Text.Json";

    /// <summary>One of the other versions, each with the newest protocol it has.</summary>
    public static string Of(PythonInstallation python) => python.ToString();
}
