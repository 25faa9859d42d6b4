using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;

namespace PickleGen.Analyzers.Serialization;

/// <summary>PG0411: a type that was made for formatters and can be pickled with all its fields.</summary>
internal static class SerializableTypes
{
    public static void Check(AdvisedType advised)
    {
        INamedTypeSymbol type = advised.Type;
        if (CanBePickleable(type) && !IsKnownToAContext(type, advised.Compilation))
        {
            advised.Report(
                SerializationRules.Serializable,
                type,
                type.Name,
                "[Pickleable(Members = PickleMembers.AllFields)] pickles its fields instead");
        }
    }

    private static bool CanBePickleable(INamedTypeSymbol type) =>
        type is { IsAbstract: false, IsStatic: false, IsRefLikeType: false, IsFileLocal: false, IsImplicitlyDeclared: false }
        && !type.IsUnfinished()
        && !IsInFileLocal(type.ContainingType)

        // All fields of bases from elsewhere cannot be seen. That leaves out exceptions and collections, which are
        // [Serializable] by habit.
        && type.BaseTypes().All(static ancestor => ancestor.Locations.Any(static location => location.IsInSource));

    private static bool IsInFileLocal(INamedTypeSymbol? type) => type is not null && (type.IsFileLocal || IsInFileLocal(type.ContainingType));

    // A context says already how it is pickled.
    private static bool IsKnownToAContext(INamedTypeSymbol type, Compilation compilation) =>
        ContextIndex.Of(compilation).Find(type) is not null;
}
