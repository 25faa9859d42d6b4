namespace PickleGen.Generator.Model;

/// <summary>A converter that a context defines for a type that is not <c>[Pickleable]</c>.</summary>
internal sealed record DefinitionModel
{
    public required DefinitionKind Kind { get; init; }

    /// <summary>The name of the class that stands for it.</summary>
    public required string Name { get; init; }

    /// <summary>The type as generated code spells it.</summary>
    public required string Type { get; init; }

    /// <summary>The surrogate or the converter.</summary>
    public string Target { get; init; } = "";

    /// <summary>The converter of the surrogate.</summary>
    public ConverterModel? Surrogate { get; init; }

    /// <summary>The generated converter, for <see cref="DefinitionKind.Members"/>.</summary>
    public TypeModel? Members { get; init; }

    /// <summary>Null for a closed type.</summary>
    public GenericModel? Generic { get; init; }

    /// <summary>The constraints of its type parameters, as C#.</summary>
    public string Constraints { get; init; } = "";

    public bool IncludesDerived { get; init; }
}

internal enum DefinitionKind
{
    Surrogate,
    Converter,
    Members,
}
