using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Generator.Parsing;

/// <summary>
/// What the parser makes of each type of a compilation, parsed once although others ask for it too. Nothing outlives the
/// compilation.
/// </summary>
internal sealed class ParsedTypes
{
    private static readonly ConditionalWeakTable<Compilation, ParsedTypes> Cache = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, Parsed> _types = new(SymbolEqualityComparer.Default);

    private ParsedTypes()
    {
    }

    /// <summary>The model to generate from, or null; with regard to the types that the type refers to.</summary>
    public static TypeModel? Model(INamedTypeSymbol type, Compilation compilation, IReadOnlyDictionary<string, bool>? known, CancellationToken cancellationToken)
    {
        var parsed = Of(compilation).Parse(type, compilation, cancellationToken);
        var references = References(compilation, known, cancellationToken);
        return parsed.Model is null || parsed.References.All(references.IsGenerated)
            ? parsed.Model
            : TypeParser.Parse(type, compilation, DefaultsParser.Parse(type.ContainingAssembly), null, cancellationToken, references);
    }

    /// <summary>The model of an abstract class or an interface, or null.</summary>
    public static UnionModel? Union(INamedTypeSymbol type, Compilation compilation, IReadOnlyDictionary<string, bool>? known, CancellationToken cancellationToken) =>
        TypeParser.ParseUnion(type, compilation, DefaultsParser.Parse(type.ContainingAssembly), References(compilation, known, cancellationToken), cancellationToken);

    /// <summary>Whether there is code for a type.</summary>
    public static bool IsGenerated(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        Of(compilation).IsGeneratedHere(type.OriginalDefinition, compilation, cancellationToken);

    /// <summary>Answers whether there is code for a type.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="known">Answers for types of this compilation by their <see cref="Key"/>, which need not be parsed then; null for none.</param>
    /// <param name="cancellationToken">Ends a parse.</param>
    public static PickleableReferences References(Compilation compilation, IReadOnlyDictionary<string, bool>? known, CancellationToken cancellationToken)
    {
        var types = Of(compilation);
        return new PickleableReferences(type =>
            known is not null && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) && known.TryGetValue(Key(type), out var isGenerated)
                ? isGenerated
                : types.IsGeneratedHere(type, compilation, cancellationToken));
    }

    /// <summary>What a type of this compilation is called from one compilation to the next.</summary>
    public static string Key(INamedTypeSymbol type) => DocumentationCommentId.CreateDeclarationId(type.OriginalDefinition) ?? "";

    private static ParsedTypes Of(Compilation compilation) => Cache.GetValue(compilation, static _ => new ParsedTypes());

    private bool IsGeneratedHere(INamedTypeSymbol definition, Compilation compilation, CancellationToken cancellationToken) =>
        SymbolEqualityComparer.Default.Equals(definition.ContainingAssembly, compilation.Assembly)
            ? definition.IsPureUnion()
                ? TypeParser.ParseUnion(definition, compilation, DefaultsParser.Parse(compilation.Assembly), null, cancellationToken) is not null
                : Parse(definition, compilation, cancellationToken).Model is not null
            : definition.GetMembers().Any(member => member.Name == WellKnown.GenericFactory)
                || definition.Interfaces.Any(implemented => implemented.OriginalDefinition.HasMetadataName(WellKnown.Implemented));

    private Parsed Parse(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        if (_types.TryGetValue(type, out var parsed))
            return parsed;

        var references = new PickleableReferences(null);
        var model = TypeParser.Parse(type, compilation, DefaultsParser.Parse(type.ContainingAssembly), null, cancellationToken, references);
        return _types.GetOrAdd(type, new Parsed(model, references.Asked));
    }

    private sealed record Parsed(TypeModel? Model, IReadOnlyCollection<INamedTypeSymbol> References);
}
