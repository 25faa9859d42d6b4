using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;

namespace PickleGen.Analyzers.Declaration;

/// <summary>
/// What the types of an assembly say of each other: which of them are pickleable, and which ones contexts name. Found
/// once for each compilation.
/// </summary>
internal sealed class NamedTypes
{
    private static readonly ConditionalWeakTable<Compilation, NamedTypes> Cache = new();

    private readonly HashSet<ISymbol> _named = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _bases = new(SymbolEqualityComparer.Default);
    private readonly List<INamedTypeSymbol> _pickleable = [];

    private NamedTypes(Compilation compilation) => Collect(compilation.Assembly.GlobalNamespace);

    /// <summary>All <c>[Pickleable]</c> types of the assembly.</summary>
    public IReadOnlyList<INamedTypeSymbol> Pickleable => _pickleable;

    public static NamedTypes Of(Compilation compilation) => Cache.GetValue(compilation, static key => new NamedTypes(key));

    /// <summary>Whether a context names the type, or one that derives from it.</summary>
    public bool Contains(INamedTypeSymbol type) => _named.Contains(type.OriginalDefinition);

    /// <summary>Whether a pickleable type of the assembly derives from it.</summary>
    public bool IsBase(INamedTypeSymbol type) => _bases.Contains(type.OriginalDefinition);

    private void Collect(INamespaceOrTypeSymbol scope)
    {
        foreach (ISymbol member in scope.GetMembers())
        {
            if (member is INamespaceSymbol space)
            {
                Collect(space);
            }
            else if (member is INamedTypeSymbol type)
            {
                Add(type);
                if (!type.GetTypeMembers().IsEmpty)
                {
                    Collect(type);
                }
            }
        }
    }

    private void Add(INamedTypeSymbol type)
    {
        if (type.Has(WellKnown.Pickleable))
        {
            _pickleable.Add(type);
            AddAll(_bases, type.BaseTypes());
        }

        if (ContextParser.IsContext(type))
        {
            foreach (AttributeData attribute in type.GetAttributes())
            {
                if (DefinitionReader.TypeOf(attribute, out _) is { } named)
                {
                    AddAll(_named, named.BaseTypes().Prepend(named));
                }
            }
        }
    }

    private static void AddAll(HashSet<ISymbol> set, IEnumerable<INamedTypeSymbol> types)
    {
        foreach (INamedTypeSymbol type in types)
        {
            set.Add(type.OriginalDefinition);
        }
    }
}
