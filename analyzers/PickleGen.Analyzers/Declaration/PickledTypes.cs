using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Analyzers.Declaration;

/// <summary>The types of a compilation that are pickled.</summary>
internal static class PickledTypes
{
    private static readonly TypeCache<PickledType?> Cache = new(Look);

    /// <summary>
    /// The class or struct; null where the parser refuses it, where its code does not compile, and where it has no objects
    /// of its own.
    /// </summary>
    public static PickledType? Find(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        Cache.Of(type, compilation, cancellationToken);

    private static PickledType? Look(
        INamedTypeSymbol type, Compilation compilation, DefaultsModel defaults, CancellationToken cancellationToken)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            || type.IsPureUnion()
            || type.IsUnfinished()
            || !ParsedProblems.Of(type, compilation, cancellationToken).IsEmpty)
        {
            return null;
        }

        var pickled = new PickledType(type, compilation, defaults, cancellationToken);
        return pickled.Candidates.Any(static candidate => candidate.Type.TypeKind == TypeKind.Error) ? null : pickled;
    }
}
