namespace PickleGen.Generator.Model;

/// <summary>The Python class of a type, for <c>[assembly: PythonClass]</c>.</summary>
internal sealed record DescriptionModel
{
    public required PythonNameModel Name { get; init; }

    /// <summary>The type as C# calls it: <c>Shop.Order.Line</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>The member of <c>PickleAs</c>.</summary>
    public required string Form { get; init; }

    /// <summary>Empty where there is none.</summary>
    public required string Doc { get; init; }

    public EquatableArray<string> Bases { get; init; }

    public EquatableArray<string> Members { get; init; }

    /// <summary>The same members as C# declares them: <c>required decimal Price | cost</c>.</summary>
    public EquatableArray<string> Declarations { get; init; }

    /// <summary>The classes that <c>[PickleDerived]</c> lists.</summary>
    public EquatableArray<string> Cases { get; init; }

    /// <summary>The type that a subclass of dict, list or set is one of; otherwise empty.</summary>
    public string Collection { get; init; } = "";

    public bool IsValue { get; init; }

    public bool IsFlags { get; init; }

    public bool HasHooks { get; init; }

    public bool IsAbstract { get; init; }

    public int Version { get; init; }

    public EquatableArray<string> NewArgs { get; init; }

    public EquatableArray<string> Aliases { get; init; }
}

/// <summary>The file of an enum, which has nothing but its description.</summary>
internal sealed record EnumFileModel(string HintName, DescriptionModel Description);
