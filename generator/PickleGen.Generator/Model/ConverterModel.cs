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

    /// <summary>The Python class, for <see cref="ConverterKind.PythonEnum"/>.</summary>
    public PythonNameModel? PythonName { get; init; }

    /// <summary>Other classes whose members are read, for <see cref="ConverterKind.PythonEnum"/>.</summary>
    public EquatableArray<PythonNameModel> Aliases { get; init; }

    /// <summary>The type of the numbers, for <see cref="ConverterKind.Numeric"/>.</summary>
    public string Item { get; init; } = "";

    /// <summary>The member of <c>PickleArrayFormat</c>, for <see cref="ConverterKind.Numeric"/>.</summary>
    public string Format { get; init; } = "";

    public EquatableArray<ConverterModel> Arguments { get; init; }
}

internal enum ConverterKind
{
    /// <summary>A property of <c>PickleConverters</c>, or a factory if there are arguments.</summary>
    Known,

    /// <summary>A plain enum: Python's int.</summary>
    Enum,

    /// <summary>An enum with <c>[Pickleable]</c>: a Python Enum.</summary>
    PythonEnum,

    /// <summary>Numbers in a format: a generic factory that takes it.</summary>
    Numeric,

    /// <summary>A <c>[Pickleable]</c> type without type parameters.</summary>
    Pickleable,

    /// <summary>A <c>[Pickleable]</c> type with type arguments.</summary>
    Generic,

    /// <summary>A type parameter.</summary>
    Parameter,

    /// <summary>The type being generated.</summary>
    Self,
}

/// <summary>A field of the converter class that holds another converter.</summary>
internal sealed record ConverterFieldModel(string Name, ConverterModel Converter);
