using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Text;

/// <summary>
/// The names of generated files. The compiler refuses two that are equal but for case, so types of such names get a
/// suffix; in broken code even a type and a namespace may share a name.
/// </summary>
internal static class HintNames
{
    // Asked for every type of a namespace, so found once per namespace and compilation.
    private static readonly ConditionalWeakTable<INamespaceOrTypeSymbol, HashSet<string>> Doubles = new();

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

            name.Insert(0, Key(named));
            clash |= Clashes(named);
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsLetterOrDigit(name[i]) && name[i] is not ('.' or '-' or '_'))
                name[i] = '_';
        }

        return (clash ? $"{name}-{Hash(type.MetadataName() + Kinds(type))}" : name.ToString()) + suffix;
    }

    // While somebody exchanges "class" for "struct", there may be one of each, with one name.
    private static string Kinds(INamedTypeSymbol? type)
    {
        if (type is null)
            return "";

        var container = (INamespaceOrTypeSymbol)type.ContainingSymbol;
        var own = container.GetTypeMembers(type.Name, type.Arity).Length > 1 ? $"|{type.TypeKind}{(type.IsRecord ? "Record" : "")}" : "";
        return own + Kinds(type.ContainingType);
    }

    private static bool Clashes(INamespaceOrTypeSymbol symbol) =>
        symbol.ContainingSymbol is INamespaceOrTypeSymbol container && Doubles.GetValue(container, FindDoubles).Contains(Key(symbol));

    private static HashSet<string> FindDoubles(INamespaceOrTypeSymbol container) =>
        new(
            container.GetMembers()
                .OfType<INamespaceOrTypeSymbol>()
                .GroupBy(Key, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Skip(1).Any())
                .Select(group => group.Key),
            StringComparer.OrdinalIgnoreCase);

    private static string Key(INamespaceOrTypeSymbol symbol) =>
        symbol is INamedTypeSymbol { Arity: > 0 } generic
            ? $"{symbol.Name}-{generic.Arity.ToString(CultureInfo.InvariantCulture)}"
            : symbol.Name;

    // FNV-1a: the same in every process, unlike string.GetHashCode.
    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619u);

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
