using Microsoft.CodeAnalysis;

namespace PickleGen.CodeFixes.Editing;

/// <summary>The types of a project that can be listed on an abstract class or an interface.</summary>
internal static class Cases
{
    // PickleAs.Dict, Tuple and List, whose pickles have no class that would tell them apart.
    private const int FirstPlain = 4;
    private const int LastPlain = 6;

    /// <summary>The <c>[Pickleable]</c> types with instances that derive from it: nearest first, then as they stand in the files.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Of(INamedTypeSymbol baseType, SemanticModel model, int position, CancellationToken cancellationToken) =>
    [
        .. Types(model.Compilation.Assembly.GlobalNamespace, cancellationToken)
            .Where(type => IsCase(type, baseType) && model.IsAccessible(position, type))
            .OrderBy(type => Distance(type, baseType))
            .ThenBy(static type => type.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static type => type.Locations[0].SourceSpan.Start),
    ];

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol root, CancellationToken cancellationToken)
    {
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(root);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (INamespaceOrTypeSymbol member in open.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                open.Push(member);
                if (member is INamedTypeSymbol type)
                {
                    yield return type;
                }
            }
        }
    }

    private static bool IsCase(INamedTypeSymbol type, INamedTypeSymbol baseType) =>
        type is { IsAbstract: false, IsStatic: false, IsFileLocal: false, ContainingType: not { IsGenericType: true } }
        && type.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "PickleableAttribute") is { } attribute
        && !attribute.NamedArguments.Any(static argument => argument is { Key: "As", Value.Value: >= FirstPlain and <= LastPlain })
        && BaseOf(type, baseType) is { } found
        && TakesArguments(type, found);

    private static INamedTypeSymbol? BaseOf(INamedTypeSymbol type, INamedTypeSymbol baseType) =>
        Bases(type).Concat(type.AllInterfaces).FirstOrDefault(ancestor => SymbolEqualityComparer.Default.Equals(ancestor.OriginalDefinition, baseType));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    private static int Distance(INamedTypeSymbol type, INamedTypeSymbol baseType) =>
        Bases(type).TakeWhile(ancestor => !SymbolEqualityComparer.Default.Equals(ancestor.OriginalDefinition, baseType) && BaseOf(ancestor, baseType) is not null).Count();

    // Leaf<T> : Node<T> takes the base's arguments; what has others would have to be listed in closed forms.
    private static bool TakesArguments(INamedTypeSymbol type, INamedTypeSymbol found) => type.TypeParameters.All(parameter =>
    {
        int[] places = [.. Enumerable.Range(0, found.TypeArguments.Length).Where(i => SymbolEqualityComparer.Default.Equals(found.TypeArguments[i], parameter))];
        return places.Length == 1 && IsAsFree(parameter, found.OriginalDefinition.TypeParameters[places[0]]);
    });

    private static bool IsAsFree(ITypeParameterSymbol parameter, ITypeParameterSymbol given) =>
        parameter.ConstraintTypes.IsEmpty
        && (!parameter.HasReferenceTypeConstraint || given.HasReferenceTypeConstraint)
        && (!parameter.HasValueTypeConstraint || given.HasValueTypeConstraint)
        && (!parameter.HasUnmanagedTypeConstraint || given.HasUnmanagedTypeConstraint)
        && (!parameter.HasNotNullConstraint || given.HasNotNullConstraint)
        && (!parameter.HasConstructorConstraint || given.HasConstructorConstraint);
}
