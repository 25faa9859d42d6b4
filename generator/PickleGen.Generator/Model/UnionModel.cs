namespace PickleGen.Generator.Model;

/// <summary>A type with <c>[PickleDerived]</c>: the converter that stands for all of its cases.</summary>
internal sealed record UnionModel
{
    public required string HintName { get; init; }

    public required ScopeModel Scope { get; init; }

    /// <summary>The type as generated code spells it: <c>global::App.Node&lt;T&gt;</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The nested converter class: <c>NodeUnion</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The converter class of the base itself, where it is a case too.</summary>
    public required string? Base { get; init; }

    /// <summary>Null for a type without type parameters.</summary>
    public required GenericModel? Generic { get; init; }

    public required EquatableArray<ConverterFieldModel> Cases { get; init; }

    /// <summary>The Python class, for tools; null where the type has instances, which are described with their members.</summary>
    public DescriptionModel? Description { get; init; }
}
