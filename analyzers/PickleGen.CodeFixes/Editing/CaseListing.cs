using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Lists types with <c>[PickleDerived]</c> on one they derive from.</summary>
internal static class CaseListing
{
    private const string Attribute = "PickleDerived";

    private static readonly SymbolDisplayFormat Nested = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    public static string Title(INamedTypeSymbol baseType, IReadOnlyList<INamedTypeSymbol> cases) => cases.Count == 1
        ? $"List '{cases[0].Name}' with [PickleDerived] on '{baseType.Name}'"
        : $"List the {cases.Count} types derived from '{baseType.Name}' with [PickleDerived]";

    public static SyntaxNode Edit(SyntaxNode root, SemanticModel model, TypeDeclarationSyntax type, IReadOnlyList<INamedTypeSymbol> cases)
    {
        AttributeSpelling spelling = AttributeSpelling.At(model, type, Attribute);
        IEnumerable<string> attributes = cases.Select(listed => spelling.Name + Argument(listed, model, type.SpanStart));
        SyntaxNode edited = AttributeEditing.Append(type, [.. attributes], LineEnding.Of(root));
        return spelling.Complete(root.ReplaceNode(type, edited));
    }

    /// <summary>The types that are listed, by themselves or by one that is.</summary>
    public static ISet<ISymbol> Listed(INamedTypeSymbol baseType)
    {
        var listed = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        AddListed(baseType, listed);
        return listed;
    }

    private static void AddListed(INamedTypeSymbol type, HashSet<ISymbol> listed)
    {
        foreach (AttributeData attribute in type.GetAttributes().Where(static attribute => attribute.AttributeClass?.Name == Attribute + "Attribute"))
        {
            ITypeSymbol? derived = attribute.AttributeClass!.TypeArguments.FirstOrDefault()
                ?? attribute.ConstructorArguments.FirstOrDefault().Value as ITypeSymbol;
            if (derived?.OriginalDefinition is INamedTypeSymbol named && listed.Add(named))
            {
                AddListed(named, listed);
            }
        }
    }

    private static string Argument(INamedTypeSymbol listed, SemanticModel model, int position) => listed.IsGenericType
        ? $"(typeof({Name(listed.ConstructUnboundGenericType(), model, position)}))"
        : $"<{Name(listed, model, position)}>";

    // What stands in the type itself is called by its full name: the attribute stands outside.
    private static string Name(INamedTypeSymbol type, SemanticModel model, int position) => type.ContainingType is { } outer
        ? $"{Name(outer, model, position)}.{type.ToDisplayString(Nested)}"
        : type.ToMinimalDisplayString(model, position);
}
