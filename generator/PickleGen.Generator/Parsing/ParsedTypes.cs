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
    public static TypeModel? Model(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var types = Of(compilation);
        var parsed = types.Parse(type, compilation, cancellationToken);
        return parsed.Model is null || parsed.References.All(reference => types.IsGenerated(reference, compilation, cancellationToken))
            ? parsed.Model
            : TypeParser.Parse(type, compilation, DefaultsParser.Parse(type.ContainingAssembly), null, cancellationToken, References(compilation, cancellationToken));
    }

    /// <summary>The model of an abstract class or an interface, or null.</summary>
    public static UnionModel? Union(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        TypeParser.ParseUnion(type, compilation, DefaultsParser.Parse(type.ContainingAssembly), References(compilation, cancellationToken), cancellationToken);

    /// <summary>Answers whether there is code for a type.</summary>
    public static PickleableReferences References(Compilation compilation, CancellationToken cancellationToken)
    {
        var types = Of(compilation);
        return new PickleableReferences(type => types.IsGenerated(type, compilation, cancellationToken));
    }

    private static ParsedTypes Of(Compilation compilation) => Cache.GetValue(compilation, static _ => new ParsedTypes());

    private bool IsGenerated(INamedTypeSymbol definition, Compilation compilation, CancellationToken cancellationToken) =>
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
