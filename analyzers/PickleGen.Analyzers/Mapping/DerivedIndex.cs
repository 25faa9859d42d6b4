using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Layouts;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Analyzers.Mapping;

/// <summary>The <c>[Pickleable]</c> classes of a compilation that derive from others. Nothing outlives the compilation.</summary>
internal sealed class DerivedIndex
{
    private static readonly ConditionalWeakTable<Compilation, DerivedIndex> Cache = new();

    private readonly Dictionary<ISymbol, List<INamedTypeSymbol>> _derived = new(SymbolEqualityComparer.Default);

    private DerivedIndex(Compilation compilation) => Collect(compilation.Assembly.GlobalNamespace);

    /// <summary>The classes with instances that derive from a base and cannot stand for it, as they stand in the files.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Unlisted(INamedTypeSymbol baseType, Compilation compilation)
    {
        DerivedIndex index = Cache.GetValue(compilation, static key => new DerivedIndex(key));
        if (!index._derived.TryGetValue(baseType.OriginalDefinition, out List<INamedTypeSymbol>? derived))
        {
            return [];
        }

        var listed = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        AddListed(baseType.OriginalDefinition, listed);
        return
        [
            .. derived.Where(type => !listed.Contains(type))
                .OrderBy(static type => type.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(static type => type.Locations[0].SourceSpan.Start),
        ];
    }

    // A listed type may list others.
    private static void AddListed(INamedTypeSymbol type, HashSet<ISymbol> listed)
    {
        foreach ((AttributeData _, INamedTypeSymbol? derived) in UnionAttributes.Cases(type))
        {
            if (derived is not null && listed.Add(derived.OriginalDefinition))
            {
                AddListed(derived.OriginalDefinition, listed);
            }
        }
    }

    private void Collect(INamespaceOrTypeSymbol scope)
    {
        foreach (INamespaceOrTypeSymbol member in scope.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } type && type.IsPickleable() && CanBeListed(type))
            {
                foreach (INamedTypeSymbol ancestor in type.BaseTypes().Where(static ancestor => ancestor.IsPickleable()))
                {
                    Add(ancestor.OriginalDefinition, type);
                }
            }

            if (member is INamespaceSymbol or INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface })
            {
                Collect(member);
            }
        }
    }

    // Plain dicts, tuples and lists have no class that would tell them apart.
    private static bool CanBeListed(INamedTypeSymbol type) => LayoutKinds.Of(type) is { } layout && !LayoutKinds.IsPlain(layout);

    private void Add(INamedTypeSymbol ancestor, INamedTypeSymbol type)
    {
        if (!_derived.TryGetValue(ancestor, out List<INamedTypeSymbol>? list))
        {
            _derived.Add(ancestor, list = []);
        }

        list.Add(type);
    }
}
