using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing;

/// <summary>What types with type parameters need: a method that takes the converters of the type arguments.</summary>
internal static class Generics
{
    public static GenericModel? Parse(INamedTypeSymbol type)
    {
        var parameters = type.AllTypeParameters();
        if (parameters.Count == 0)
            return null;

        var variables = new NameTable();
        variables.Reserve(["scope", "union"]);
        var models = parameters.Select(parameter =>
            new TypeParameterModel(TypeText.Escape(parameter.Name), TypeText.Escape(variables.Add(NameTable.Camel(parameter.Name)))));
        return new GenericModel(models.ToEquatableArray(), HidesBase(type, parameters));
    }

    // The method's parameters are the converters of the type arguments, so equal arguments make equal signatures.
    private static bool HidesBase(INamedTypeSymbol type, List<ITypeParameterSymbol> parameters) =>
        type.BaseTypes().Any(ancestor =>
            ancestor.IsPickleable()
            && ancestor.AllTypeArguments().SequenceEqual(parameters, SymbolEqualityComparer.Default));
}
