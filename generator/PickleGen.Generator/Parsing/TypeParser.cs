using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Parsing;

/// <summary>Reads a <c>[Pickleable]</c> type: symbols in, a model or problems out.</summary>
internal static class TypeParser
{
    /// <summary>
    /// The model to generate from, or null: for enums (nothing is generated for them), for types with a problem (reported
    /// to <paramref name="sink"/>), and for code that the compiler rejects anyway.
    /// </summary>
    public static TypeModel? Parse(
        INamedTypeSymbol type,
        Compilation compilation,
        DefaultsModel defaults,
        IProblemSink? sink,
        CancellationToken cancellationToken) =>
        null;
}
