using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Hooks;
using PickleGen.Generator.Parsing.Members;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>
/// Finds generic types that contain each other. The converter of a generic type is made from those of its arguments and
/// makes those of its members, so such types would make converters without end; only a type that contains itself with
/// its own arguments is safe. Types without type parameters end the search: their converters exist once.
/// </summary>
internal static class GenericCycles
{
    /// <summary>Whether making the converter of <paramref name="type"/> would lead back to <paramref name="self"/>.</summary>
    public static bool Close(INamedTypeSymbol self, INamedTypeSymbol type) =>
        self.AllTypeParameters().Count > 0
        && Reaches(type, self.OriginalDefinition, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    private static bool Reaches(INamedTypeSymbol type, INamedTypeSymbol goal, HashSet<ISymbol> seen)
    {
        var definition = type.OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(definition, goal))
            return true;

        return seen.Add(definition)
            && Parts(definition)
                .SelectMany(GenericPickleables)
                .Any(next => Reaches(next, goal, seen));
    }

    private static IEnumerable<ITypeSymbol> Parts(INamedTypeSymbol definition)
    {
        var hooks = HookMethods.TypesOf(definition);
        return HookMethods.Of(definition).ReplaceMembers
            ? hooks
            : MemberCollector.Collect(definition)
                .Where(member => !member.IsIgnored && (member.IsPublicReadable || member.Attribute is not null))
                .Select(member => member.Type)
                .Concat(hooks);
    }

    private static IEnumerable<INamedTypeSymbol> GenericPickleables(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return GenericPickleables(array.ElementType);

        if (type is not INamedTypeSymbol named)
            return [];

        var arguments = named.AllTypeArguments();
        var inner = arguments.SelectMany(GenericPickleables);
        return arguments.Count > 0 && named.IsPickleable() ? inner.Append(named) : inner;
    }
}
