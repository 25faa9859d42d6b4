using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Analyzers.Declaration;

/// <summary>The types of a compilation that are pickled, looked at once although many rules ask.</summary>
internal sealed class PickledTypes
{
    private static readonly ConditionalWeakTable<Compilation, PickledTypes> Cache = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, PickledType?> _types = new(SymbolEqualityComparer.Default);
    private readonly DefaultsModel _defaults;

    private PickledTypes(Compilation compilation) => _defaults = DefaultsParser.Parse(compilation.Assembly);

    /// <summary>
    /// The class or struct; null where the parser refuses it, where its code does not compile, and where it has no objects
    /// of its own.
    /// </summary>
    public static PickledType? Find(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        PickledTypes types = Cache.GetValue(compilation, static key => new PickledTypes(key));
        return types._types.TryGetValue(type, out PickledType? found)
            ? found
            : types._types.GetOrAdd(type, Look(type, compilation, types._defaults, cancellationToken));
    }

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
