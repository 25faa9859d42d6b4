using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers;

/// <summary>Keys of what diagnostics tell the code fixes.</summary>
public static class DiagnosticProperties
{
    /// <summary>PG0003: the Python name that two members share; PG0301: that of the type.</summary>
    public const string PythonName = "PythonName";

    /// <summary>PG0301: the Python module; null where it is the main script.</summary>
    public const string Module = "Module";

    /// <summary>PG0306 to PG0308: a Python name that would do.</summary>
    public const string Suggestion = "Suggestion";

    /// <summary>PG0101, PG0303, PG0305: the documentation id of the type that stands in the way.</summary>
    public const string TypeId = Problem.TypeId;

    /// <summary>PG0012: what would make the method a callback. PG0206: there where the member can be pickled. PG0208: the field to pickle.</summary>
    public const string Remedy = "Remedy";
}
