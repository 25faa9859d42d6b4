using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers;

/// <summary>Keys of what diagnostics tell the code fixes.</summary>
public static class DiagnosticProperties
{
    /// <summary>PG0003: the Python name that two members share.</summary>
    public const string PythonName = "PythonName";

    /// <summary>The documentation id of the type that stands in the way.</summary>
    public const string TypeId = Problem.TypeId;

    /// <summary>PG0012: what would make the method a callback. PG0206: there where the member can be pickled. PG0208: the field to pickle.</summary>
    public const string Remedy = "Remedy";
}
