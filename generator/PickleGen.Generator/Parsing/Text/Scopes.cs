using System.Text;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Parsing.Text;

/// <summary>The partial declarations around generated members.</summary>
internal static class Scopes
{
    public static ScopeModel Of(INamedTypeSymbol type)
    {
        var outer = new List<string>();
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
            outer.Insert(0, Declaration(container));

        return new ScopeModel(Namespace(type), outer.ToEquatableArray(), Declaration(type));
    }

    private static string? Namespace(INamedTypeSymbol type)
    {
        var parts = new List<string>();
        for (var scope = type.ContainingNamespace; scope is { IsGlobalNamespace: false }; scope = scope.ContainingNamespace)
            parts.Insert(0, TypeText.Escape(scope.Name));

        return parts.Count == 0 ? null : string.Join(".", parts);
    }

    private static string Declaration(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };

        return $"partial {keyword} {TypeText.Escape(type.Name)}{TypeParameters(type.TypeParameters)}";
    }

    private static string TypeParameters(IReadOnlyList<ITypeParameterSymbol> parameters)
    {
        if (parameters.Count == 0)
            return "";

        var text = new StringBuilder("<");
        foreach (var parameter in parameters)
        {
            if (text.Length > 1)
                text.Append(", ");

            // Every part of a partial interface repeats the variance.
            text.Append(parameter.Variance switch { VarianceKind.In => "in ", VarianceKind.Out => "out ", _ => "" });
            text.Append(TypeText.Escape(parameter.Name));
        }

        return text.Append('>').ToString();
    }
}
