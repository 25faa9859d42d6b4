namespace PickleGen.Analyzers;

/// <summary>PG0415: the values of <see cref="DiagnosticProperties.Remedy"/>.</summary>
public static class Remedies
{
    /// <summary><c>[PickleIgnore]</c>.</summary>
    public const string Ignore = "Ignore";

    /// <summary><c>[PickleMember]</c>, with the name in <see cref="DiagnosticProperties.PythonName"/> if there is one.</summary>
    public const string Member = "Member";
}
