using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;

namespace PickleGen.Analyzers.Usage;

/// <summary>Types and what their members may hold. It looks at all members, pickled or not, and so finds rather too many.</summary>
internal sealed class ReachableTypes(Compilation compilation)
{
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);

    // The private members of another project's types are not to be seen.
    private bool _othersAreUnknown;

    public bool Contains(ITypeSymbol type) => _types.Contains(Plain(type));

    /// <summary>Whether it, or a type that a value of it may have, or may be taken for, is among them.</summary>
    public bool MayContain(ITypeSymbol type)
    {
        ITypeSymbol plain = Plain(type);
        return (_othersAreUnknown && !IsDeclaredHere(plain))
            || _types.Contains(plain)
            || _types.Any(known => Derives(known, plain) || Derives(plain, known));
    }

    public void Add(ITypeSymbol type)
    {
        var open = new Stack<ITypeSymbol>();
        open.Push(type);
        while (open.Count > 0)
        {
            ITypeSymbol next = Plain(open.Pop());
            if (next.SpecialType == SpecialType.System_Object || !_types.Add(next))
            {
                continue;
            }

            foreach (ITypeSymbol part in PartsOf(next))
            {
                open.Push(part);
            }
        }
    }

    private IEnumerable<ITypeSymbol> PartsOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => [array.ElementType],
        INamedTypeSymbol named => named.AllTypeArguments().Concat(MembersOf(named)),
        _ => [],
    };

    private IEnumerable<ITypeSymbol> MembersOf(INamedTypeSymbol type)
    {
        Definition? definition = ContextIndex.Of(compilation).Find(type);
        if (!type.IsPickleable() && !type.HasMembersHere(compilation) && definition is null)
        {
            return [];
        }

        _othersAreUnknown |= !type.HasMembersHere(compilation) || definition?.Converter is not null;
        IEnumerable<ITypeSymbol> cases = type.GetAttributes().SelectMany(static attribute =>
            (attribute.AttributeClass?.TypeArguments ?? []).Concat(attribute.FirstType() is { } listed ? [listed] : []));
        IEnumerable<ITypeSymbol> surrogate = definition?.Surrogate is { } stand ? [stand] : [];
        return type.BaseTypes().Prepend(type).SelectMany(static scope => scope.GetMembers()).SelectMany(TypesOf).Concat(cases).Concat(surrogate);
    }

    private static IEnumerable<ITypeSymbol> TypesOf(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: false } field => [field.Type],
        IPropertySymbol property => [property.Type],
        IMethodSymbol method when !method.GetAttributes().IsEmpty =>
            method.Parameters.Select(static parameter => parameter.Type).Append(method.ReturnType),
        _ => [],
    };

    private bool IsDeclaredHere(ITypeSymbol type) => type is INamedTypeSymbol named && named.HasMembersHere(compilation);

    private static ITypeSymbol Plain(ITypeSymbol type) => type.UnderlyingOfNullable() ?? type;

    private static bool Derives(ITypeSymbol type, ITypeSymbol from) =>
        type.AllInterfaces.Contains(from, SymbolEqualityComparer.Default)
        || (type is INamedTypeSymbol named && named.BaseTypes().Contains(from, SymbolEqualityComparer.Default));
}

/// <summary>Where types are declared.</summary>
internal static class Declared
{
    /// <summary>Whether all members of a type can be seen: it is of this project.</summary>
    public static bool HasMembersHere(this INamedTypeSymbol type, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition.ContainingAssembly, compilation.Assembly);
}
