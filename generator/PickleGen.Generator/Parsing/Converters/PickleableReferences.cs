using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>
/// The <c>[Pickleable]</c> types that a type refers to, and whether code exists for each. Where it does not, for an error
/// of that type's own, the code of those that refer to it has to compile all the same: one error is one message.
/// </summary>
/// <param name="isGenerated">Answers for a type; null to note the question and take it to be so.</param>
internal sealed class PickleableReferences(Func<INamedTypeSymbol, bool>? isGenerated)
{
    /// <summary>The definitions that were asked for.</summary>
    public HashSet<INamedTypeSymbol> Asked { get; } = new(SymbolEqualityComparer.Default);

    public bool IsGenerated(INamedTypeSymbol type) =>
        isGenerated is not null ? isGenerated(type.OriginalDefinition) : Asked.Add(type.OriginalDefinition) || true;
}
