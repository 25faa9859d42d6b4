using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Text;

/// <summary>
/// The names of generated files. The compiler refuses two that are equal but for case, so types of such names get a
/// suffix; in broken code even a type and a namespace may share a name.
/// </summary>
internal static class HintNames
{
    public static string Of(INamedTypeSymbol type, string suffix)
    {
        var name = new StringBuilder();
        var clash = false;
        for (ISymbol symbol = type; symbol is not INamespaceSymbol { IsGlobalNamespace: true } and not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is not INamespaceOrTypeSymbol named)
                break;

            if (name.Length > 0)
                name.Insert(0, '.');

            name.Insert(0, symbol is INamedTypeSymbol { Arity: > 0 } generic ? $"{symbol.Name}-{generic.Arity}" : symbol.Name);
            clash |= Clashes(named);
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsLetterOrDigit(name[i]) && name[i] is not ('.' or '-' or '_'))
                name[i] = '_';
        }

        return (clash ? $"{name}-{Hash(type.MetadataName())}" : name.ToString()) + suffix;
    }

    private static bool Clashes(INamespaceOrTypeSymbol symbol)
    {
        if (symbol.ContainingSymbol is not INamespaceOrTypeSymbol container)
            return false;

        foreach (var sibling in container.GetMembers())
        {
            if (sibling is INamespaceOrTypeSymbol
                && !SymbolEqualityComparer.Default.Equals(sibling, symbol)
                && string.Equals(sibling.Name, symbol.Name, StringComparison.OrdinalIgnoreCase)
                && Arity(sibling) == Arity(symbol))
            {
                return true;
            }
        }

        return false;
    }

    private static int Arity(ISymbol symbol) => symbol is INamedTypeSymbol type ? type.Arity : 0;

    // FNV-1a: the same in every process, unlike string.GetHashCode.
    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619u);

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
