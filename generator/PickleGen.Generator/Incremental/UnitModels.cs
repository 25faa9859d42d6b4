using System.Collections.Immutable;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Incremental;

/// <summary>Models in the order of the sources; null where a candidate gets no code.</summary>
internal sealed record ParsedModels(
    ImmutableArray<TypeModel?> Types,
    ImmutableArray<UnionModel?> Unions,
    ImmutableArray<EnumFileModel?> Enums,
    ImmutableArray<ContextModel?> Contexts)
{
    public static ParsedModels Join(IEnumerable<ParsedModels> parts)
    {
        var types = ImmutableArray.CreateBuilder<TypeModel?>();
        var unions = ImmutableArray.CreateBuilder<UnionModel?>();
        var enums = ImmutableArray.CreateBuilder<EnumFileModel?>();
        var contexts = ImmutableArray.CreateBuilder<ContextModel?>();
        foreach (var part in parts)
        {
            types.AddRange(part.Types);
            unions.AddRange(part.Unions);
            enums.AddRange(part.Enums);
            contexts.AddRange(part.Contexts);
        }

        return new ParsedModels(types.ToImmutable(), unions.ToImmutable(), enums.ToImmutable(), contexts.ToImmutable());
    }

    /// <summary>Prefers equal earlier models: comparing them later costs nothing then.</summary>
    public ParsedModels Keep(ParsedModels earlier)
    {
        var kept = new ParsedModels(Keep(Types, earlier.Types), Keep(Unions, earlier.Unions), Keep(Enums, earlier.Enums), Keep(Contexts, earlier.Contexts));
        return kept == earlier ? earlier : kept;
    }

    private static ImmutableArray<T> Keep<T>(ImmutableArray<T> models, ImmutableArray<T> earlier) =>
        models.SequenceEqual(earlier) ? earlier : models;
}

/// <summary>What is known of one unit.</summary>
/// <param name="Models">Its models.</param>
/// <param name="Generated">Its <c>[Pickleable]</c> types by documentation id, and whether there is code for them.</param>
/// <param name="Dependencies">The names that all of it depends on.</param>
internal sealed record UnitModels(ParsedModels Models, ImmutableArray<(string Type, bool IsGenerated)> Generated, HashSet<string> Dependencies);
