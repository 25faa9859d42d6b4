using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Members;

namespace PickleGen.Generator.Parsing.Descriptions;

/// <summary>Types and members as C# calls them, short enough for people to compare.</summary>
internal static class Declarations
{
    private static readonly SymbolDisplayFormat FullName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    // Names of tuple items are no part of a pickle; that a text may be null is.
    private static readonly SymbolDisplayFormat ShortType = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.ExpandValueTuple
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary><c>Shop.Order.Line</c>.</summary>
    public static string Of(INamedTypeSymbol type) => type.ToDisplayString(FullName);

    /// <summary><c>required decimal Price | cost, amount</c>: with the other keys that are read as it.</summary>
    public static string Of(Candidate member, MemberModel model)
    {
        var aliases = model.Aliases.Count == 0 ? "" : " | " + string.Join(", ", model.Aliases);
        return $"{(model.Required ? "required " : "")}{member.Type.ToDisplayString(ShortType)} {member.Name}{aliases}";
    }
}
