using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers;

/// <summary>Keys of what diagnostics tell the code fixes.</summary>
public static class DiagnosticProperties
{
    /// <summary>PG0003: the Python name that two members share.</summary>
    public const string PythonName = "PythonName";

    /// <summary>PG0101: the documentation id of the type that stands in the way; PG0510: of the one that is not listed.</summary>
    public const string TypeId = Problem.TypeId;

    /// <summary>PG0502, PG0503, PG0505: the old name that an alias would take.</summary>
    public const string Alias = "Alias";

    /// <summary>PG0502: the C# names of the members that might be what has become of it, with commas between them.</summary>
    public const string Members = "Members";

    /// <summary>PG0502 to PG0508: the version that was recorded, where a migration could bring it up.</summary>
    public const string RecordedVersion = "RecordedVersion";

    /// <summary>PG0509: the C# name and the number that a member had.</summary>
    public const string EnumMember = "EnumMember";
}
