using System.Collections.Immutable;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Incremental;

/// <summary>All models of a compilation, in the order of the sources; null where a candidate gets no code.</summary>
internal sealed record ParsedModels(ImmutableArray<TypeModel?> Types, ImmutableArray<ContextModel?> Contexts);

/// <summary>The models of one unit, and the names they depend on.</summary>
internal sealed record UnitModels(ImmutableArray<TypeModel?> Types, ImmutableArray<ContextModel?> Contexts, HashSet<string> Dependencies)
{
    /// <summary>Prefers equal earlier models: comparing them later costs nothing then.</summary>
    public UnitModels Keep(UnitModels? earlier) =>
        earlier is null ? this : this with { Types = Keep(Types, earlier.Types), Contexts = Keep(Contexts, earlier.Contexts) };

    private static ImmutableArray<T> Keep<T>(ImmutableArray<T> models, ImmutableArray<T> earlier) =>
        models.SequenceEqual(earlier) ? earlier : models;
}
