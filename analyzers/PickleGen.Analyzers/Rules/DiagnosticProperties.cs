using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Text;

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

    /// <summary>PG0404: the arguments that say with which keys a pickle was signed.</summary>
    public const string Keys = "Keys";

    /// <summary>PG0101, PG0303, PG0305: the documentation id of the type that stands in the way; PG0510: of the one that is not listed.</summary>
    public const string TypeId = Problem.TypeId;

    /// <summary>PG0012: what would make the method a callback. PG0206: there where the member can be pickled. PG0208: the field to pickle. PG0415: one of <see cref="Remedies"/>.</summary>
    public const string Remedy = "Remedy";

    /// <summary>PG0401, PG0407: the documentation id of the context that does not know a type.</summary>
    public const string ContextId = "ContextId";

    /// <summary>PG0401, PG0407: the type, as code that means the same everywhere.</summary>
    public const string TypeName = "TypeName";

    /// <summary>PG0408, PG0601: the lowest protocol that would do.</summary>
    public const string Protocol = "Protocol";

    /// <summary>PG0603: the variable that has the buffers.</summary>
    public const string Buffers = "Buffers";

    /// <summary>PG0502, PG0503, PG0505: the old name that an alias would take.</summary>
    public const string Alias = "Alias";

    /// <summary>PG0502: the C# names of the members that might be what has become of it, with commas between them.</summary>
    public const string Members = "Members";

    /// <summary>PG0502 to PG0508: the version that was recorded, where a migration could bring it up.</summary>
    public const string RecordedVersion = "RecordedVersion";

    /// <summary>PG0509: the C# name and the number that a member had.</summary>
    public const string EnumMember = "EnumMember";

    internal static ImmutableDictionary<string, string?> ForBuffers(IOperation? variable) => variable is ILocalReferenceOperation local
        ? ImmutableDictionary<string, string?>.Empty.Add(Buffers, local.Local.Name)
        : ImmutableDictionary<string, string?>.Empty;

    internal static ImmutableDictionary<string, string?> ForContext(INamedTypeSymbol? context, ITypeSymbol type)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(TypeName, type.ForCode());
        return context is null ? properties : properties.Add(ContextId, DocumentationCommentId.CreateDeclarationId(context));
    }
}
