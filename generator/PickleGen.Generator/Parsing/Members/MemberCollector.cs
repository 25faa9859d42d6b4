using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>Lists the properties and fields that may be members: those of base types first, each name once.</summary>
internal static class MemberCollector
{
    public static List<Candidate> Collect(INamedTypeSymbol type)
    {
        var candidates = new List<Candidate>();
        foreach (var declaring in type.BaseTypes().Reverse().Append(type))
        {
            // The items of a collection are its state; a capacity is none.
            if (declaring.MetadataName().StartsWith("System.Collections.", StringComparison.Ordinal))
                continue;

            foreach (var symbol in declaring.GetMembers())
            {
                if (IsState(symbol))
                    Add(candidates, symbol);
            }
        }

        return candidates;
    }

    private static bool IsState(ISymbol symbol) => symbol switch
    {
        { IsStatic: true } => false,
        IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false } property => !property.IsIndexer && property.Has(WellKnown.PickleMember),
        IPropertySymbol property => !property.IsIndexer && property.CanBeReferencedByName,
        IFieldSymbol field => !field.IsImplicitlyDeclared && !field.IsConst && field.CanBeReferencedByName,
        _ => false,
    };

    // What a derived type declares anew hides the base's, except what the derived type could not see, and what has a
    // Python name of its own.
    private static void Add(List<Candidate> candidates, ISymbol symbol)
    {
        var hidden = candidates.FindLastIndex(other =>
            other.Name == symbol.Name && other.Symbol.DeclaredAccessibility != Accessibility.Private);
        if (hidden < 0 || (!symbol.IsOverride && candidates[hidden].Attribute?.First() is string))
            candidates.Add(new Candidate(symbol));
        else
            candidates[hidden] = new Candidate(symbol, symbol.IsOverride ? candidates[hidden] : null);
    }
}
