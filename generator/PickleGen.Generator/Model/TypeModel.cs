namespace PickleGen.Generator.Model;

/// <summary>Everything the emitter prints for one <c>[Pickleable]</c> type.</summary>
internal sealed record TypeModel
{
    public required string HintName { get; init; }

    public required ScopeModel Scope { get; init; }

    /// <summary>The type as generated code spells it: <c>global::App.Page&lt;T&gt;</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The nested converter class: <c>PageConverter</c>.</summary>
    public required string ConverterName { get; init; }

    public required PythonNameModel PythonName { get; init; }

    /// <summary>Its Python class, for tools.</summary>
    public required DescriptionModel Description { get; init; }

    public required EquatableArray<MemberModel> Members { get; init; }

    public required LayoutModel Layout { get; init; }

    /// <summary>Other Python classes that are read as the type.</summary>
    public EquatableArray<PythonNameModel> Aliases { get; init; }

    /// <summary>Null for a type without versions.</summary>
    public VersionModel? Version { get; init; }

    /// <summary>Set if the last member is the one that takes unknown keys.</summary>
    public ExtensionDataModel? ExtensionData { get; init; }

    /// <summary>The members that are keys of the state.</summary>
    public IEnumerable<MemberModel> Keys => ExtensionData is null ? Members : Members.Take(Members.Count - 1);

    public required CreationModel Creation { get; init; }

    /// <summary>Null for a type without type parameters: only such a type can implement <c>IPickleable</c>.</summary>
    public required GenericModel? Generic { get; init; }

    /// <summary>One field per distinct member type that needs a converter.</summary>
    public required EquatableArray<ConverterFieldModel> Converters { get; init; }

    /// <summary>The converter of the type and its <c>[PickleDerived]</c> types, if it has any.</summary>
    public UnionModel? Union { get; init; }

    /// <summary>Whether objects of derived types are written as if they were of this one.</summary>
    public bool IncludesDerived { get; init; }

    public required EquatableArray<AccessorModel> Accessors { get; init; }

    /// <summary>File-local classes that hold the accessors of generic base types.</summary>
    public required EquatableArray<AccessorHostModel> AccessorHosts { get; init; }

    /// <summary>The methods of the type that pickling calls; null if there are none.</summary>
    public HooksModel? Hooks { get; init; }
}
