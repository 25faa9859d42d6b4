using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Unions;

/// <summary>Whether every argument of one type parameter may also stand for another.</summary>
internal static class ConstraintChecks
{
    /// <summary>A constraint of <paramref name="parameter"/> that <paramref name="argument"/> does not promise, or null.</summary>
    public static string? Unmet(ITypeParameterSymbol parameter, ITypeParameterSymbol argument)
    {
        var isStruct = argument.HasValueTypeConstraint || argument.HasUnmanagedTypeConstraint;
        if (parameter.HasUnmanagedTypeConstraint && !argument.HasUnmanagedTypeConstraint)
            return "unmanaged";

        if (parameter.HasValueTypeConstraint && !isStruct)
            return "struct";

        if (parameter.HasReferenceTypeConstraint && !argument.HasReferenceTypeConstraint)
            return "class";

        if (parameter.HasConstructorConstraint && !argument.HasConstructorConstraint && !isStruct)
            return "new()";

        if (parameter.HasNotNullConstraint && !argument.HasNotNullConstraint && !isStruct && !argument.HasReferenceTypeConstraint && argument.ConstraintTypes.IsEmpty)
            return "notnull";

        // Spelled alike but for the parameter itself: IComparable<T> of one is IComparable<T> of the other.
        var promised = new HashSet<string>(argument.ConstraintTypes.Select(type => Spell(type, argument)), StringComparer.Ordinal);
        return parameter.ConstraintTypes.FirstOrDefault(type => !promised.Contains(Spell(type, parameter)))?.ForMessage();
    }

    private static string Spell(ITypeSymbol type, ITypeParameterSymbol self) => type switch
    {
        ITypeParameterSymbol parameter => SymbolEqualityComparer.Default.Equals(parameter, self) ? "<self>" : $"<{parameter.Name}>",
        INamedTypeSymbol named when named.AllTypeArguments() is { Count: > 0 } arguments =>
            $"{named.MetadataName()}[{string.Join(",", arguments.Select(argument => Spell(argument, self)))}]",
        _ => type.ForCode(),
    };
}
