using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Parsing;

/// <summary>Reads a class with <c>[PickleableFor]</c> attributes.</summary>
internal static class ContextParser
{
    /// <summary>The model to generate from, or null for a context with a problem (reported to <paramref name="sink"/>).</summary>
    public static ContextModel? Parse(
        INamedTypeSymbol type,
        Compilation compilation,
        IProblemSink? sink,
        CancellationToken cancellationToken) =>
        null;
}
