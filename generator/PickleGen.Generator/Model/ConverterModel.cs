namespace PickleGen.Generator.Model;

/// <summary>A converter as a tree: which factory, with the converters of which parts.</summary>
internal sealed record ConverterModel
{
    public required ConverterKind Kind { get; init; }

    /// <summary>The converted type, without nullable annotations.</summary>
    public required string Type { get; init; }

    /// <summary>A readable name: <c>DictionaryOfStringAndOrderArray</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the value is in Python: <c>dict of str to list of Order</c>.</summary>
    public required string PythonType { get; init; }

    /// <summary>The member of <c>PickleConverters</c>, for <see cref="ConverterKind.Known"/>; the variable, for <see cref="ConverterKind.Parameter"/>.</summary>
    public string Member { get; init; } = "";

    /// <summary>Whether writer and reader have an overload of their own for the type.</summary>
    public bool IsDirect { get; init; }

    /// <summary>The Python class of a <c>[Pickleable]</c> type or enum.</summary>
    public PythonNameModel? PythonName { get; init; }

    /// <summary>The enum, for <see cref="ConverterKind.PythonEnum"/> and <see cref="ConverterKind.EnumName"/>.</summary>
    public EnumModel? Enum { get; init; }

    /// <summary>Other classes whose members are read, for <see cref="ConverterKind.PythonEnum"/>.</summary>
    public EquatableArray<PythonNameModel> Aliases { get; init; }

    /// <summary>The type of the numbers, for <see cref="ConverterKind.Numeric"/>; those of the items, for <see cref="ConverterKind.Custom"/>.</summary>
    public string Item { get; init; } = "";

    /// <summary>The member of <c>PickleArrayFormat</c>, for <see cref="ConverterKind.Numeric"/>; <c>Add</c> for <see cref="ConverterKind.Custom"/> where entries are added.</summary>
    public string Format { get; init; } = "";

    /// <summary>Whether what makes it takes the scope of the converters being made, for <see cref="ConverterKind.Defined"/>.</summary>
    public bool TakesScope { get; init; }

    public EquatableArray<ConverterModel> Arguments { get; init; }
}

internal enum ConverterKind
{
    /// <summary>A property of <c>PickleConverters</c>, or a factory if there are arguments.</summary>
    Known,

    /// <summary>A plain enum, or one that says so: Python's int.</summary>
    Enum,

    /// <summary>An enum with <c>[Pickleable]</c>: a Python Enum.</summary>
    PythonEnum,

    /// <summary>An enum by the names of its members: a str.</summary>
    EnumName,

    /// <summary>Numbers in a format: a generic factory that takes it.</summary>
    Numeric,

    /// <summary>A <c>[Pickleable]</c> type without type parameters.</summary>
    Pickleable,

    /// <summary>A <c>[Pickleable]</c> type with type arguments.</summary>
    Generic,

    /// <summary>A type that a context says how to pickle: an expression, or a class to make if there are arguments.</summary>
    Defined,

    /// <summary>A type parameter.</summary>
    Parameter,

    /// <summary>The type being generated.</summary>
    Self,

    /// <summary>A collection of the program's own: a generic factory that takes what makes it.</summary>
    Custom,

    /// <summary>A <c>[Pickleable]</c> type with an error: there is no code for it.</summary>
    NotGenerated,
}

/// <summary>A field of the converter class that holds another converter.</summary>
internal sealed record ConverterFieldModel(string Name, ConverterModel Converter);
