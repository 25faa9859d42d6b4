using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers;

/// <summary>Keys of what diagnostics tell the code fixes.</summary>
public static class DiagnosticProperties
{
    /// <summary>PG0003: the Python name that two members share.</summary>
    public const string PythonName = "PythonName";

    /// <summary>PG0101: the documentation id of the type that stands in the way.</summary>
    public const string TypeId = Problem.TypeId;

    /// <summary>PG0415: which attribute of PickleGen's would say the same; one of the constants of <see cref="Remedies"/>.</summary>
    public const string Remedy = "Remedy";
}
