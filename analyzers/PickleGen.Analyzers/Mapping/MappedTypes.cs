using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Naming;

namespace PickleGen.Analyzers.Mapping;

/// <summary>Looks at each <c>[Pickleable]</c> type of a compilation once, although many rules ask. Nothing outlives the compilation.</summary>
internal sealed class MappedTypes
{
    private static readonly ConditionalWeakTable<Compilation, MappedTypes> Cache = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, MappedType?> _types = new(SymbolEqualityComparer.Default);

    private readonly DefaultsModel _defaults;

    private MappedTypes(Compilation compilation) => _defaults = DefaultsParser.Parse(compilation.Assembly);

    /// <summary>Null for types that are not <c>[Pickleable]</c>, that the parser refuses or that do not compile: advice has to wait.</summary>
    public static MappedType? Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        if (!type.Has(WellKnown.Pickleable))
        {
            return null;
        }

        MappedTypes cached = Cache.GetValue(compilation, static key => new MappedTypes(key));
        return cached._types.TryGetValue(type, out MappedType? mapped)
            ? mapped
            : cached._types.GetOrAdd(type, cached.Make(type, compilation, cancellationToken));
    }

    private MappedType? Make(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        if (type.IsUnfinished()
            || !ParsedProblems.Of(type, compilation, cancellationToken).IsEmpty
            || PythonNames.Of(type, _defaults, out _, out _) is not { } name)
        {
            return null;
        }

        IReadOnlyList<PickledMember> members = PickledMembers.Of(type, compilation, _defaults, cancellationToken);
        return members.Any(static member => IsUnknown(member.Member.Type)) ? null : new MappedType(type, compilation, name, members);
    }

    private static bool IsUnknown(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => true,
        IArrayTypeSymbol array => IsUnknown(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsUnknown),
        _ => false,
    };
}
