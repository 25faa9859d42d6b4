using PickleGen.Interop.Tests.Support;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Differential;

/// <summary>An interpreter with the modules that make and describe graphs.</summary>
internal static class DifferentialPython
{
    private static readonly PythonModule[] Modules =
        [.. new[] { "records", "graph_types", "describe", "graphs", "differential" }.Select(PythonSource.Module)];

    /// <summary>Calls a function of differential.py with its implementations of pickle.</summary>
    public static PythonReply Call(this PythonInstallation python, string function, params IReadOnlyCollection<byte[]> records) =>
        python.Worker.Eval(
            $"import differential\nresult = differential.{function}(data, implementations)",
            new Dictionary<string, byte[]> { ["data"] = Records.Pack(records) },
            modules: Modules);

    public static string Hex(byte[] pickle) =>
        pickle.Length <= 4096 ? Convert.ToHexStringLower(pickle) : $"{Convert.ToHexStringLower(pickle.AsSpan(0, 4096))}... ({pickle.Length} bytes)";
}
