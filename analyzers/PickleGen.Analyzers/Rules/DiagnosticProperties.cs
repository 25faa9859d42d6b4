namespace PickleGen.Analyzers;

/// <summary>Keys of what diagnostics tell the code fixes.</summary>
public static class DiagnosticProperties
{
    /// <summary>PG0003: the Python name that two members share.</summary>
    public const string PythonName = "PythonName";
}
