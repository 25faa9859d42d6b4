namespace PickleGen.Generator.Model;

/// <summary>One pickled property or field.</summary>
internal sealed record MemberModel
{
    /// <summary>The C# name, escaped where it is a keyword.</summary>
    public required string Name { get; init; }

    public required string PythonName { get; init; }

    /// <summary>Other keys that are read as the member.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>What the value is in Python, for the remarks: <c>list of str</c>.</summary>
    public required string PythonType { get; init; }

    /// <summary>The same as a description spells it: <c>list[str]</c>.</summary>
    public required string Annotation { get; init; }

    /// <summary>The type without nullable annotations.</summary>
    public required string Type { get; init; }

    /// <summary>Whether a pickle without it is refused.</summary>
    public required bool Required { get; init; }

    /// <summary>
    /// The expression of the converter (a field, or the type's own converter); null for the types that writer and reader
    /// take directly.
    /// </summary>
    public required string? Converter { get; init; }

    /// <summary>Whether a variable for it is declared with <c>?</c>: reference types and type parameters that may be one.</summary>
    public required bool MayBeNull { get; init; }

    /// <summary>Whether <c>!</c> is needed where a value that was read is passed on.</summary>
    public required bool ForgiveRead { get; init; }

    /// <summary>Whether <c>!</c> is needed where the value is written: nested annotations, which converters do not carry.</summary>
    public required bool ForgiveWrite { get; init; }

    /// <summary>Whether the member is <c>dynamic</c>, which must not turn the call into a dynamic one.</summary>
    public required bool IsDynamic { get; init; }

    /// <summary>The accessor method to read it with; null to read it by name.</summary>
    public required string? Getter { get; init; }

    /// <summary>How it is set once the object exists.</summary>
    public required SetterModel Setter { get; init; }

    /// <summary>The name of its field in <c>Parts</c>, where the type is built from parts.</summary>
    public required string Part { get; init; }
}

/// <param name="Kind">How the value gets in.</param>
/// <param name="Accessor">The accessor method for the kinds that need one.</param>
internal sealed record SetterModel(SetterKind Kind, string? Accessor = null)
{
    public static readonly SetterModel Assign = new(SetterKind.Assign);
    public static readonly SetterModel Constructor = new(SetterKind.Constructor);
    public static readonly SetterModel Initializer = new(SetterKind.Initializer);
}

internal enum SetterKind
{
    /// <summary>A plain assignment.</summary>
    Assign,

    /// <summary>A call of an accessor of the set method.</summary>
    Method,

    /// <summary>An assignment to the reference that a field's accessor returns.</summary>
    Field,

    /// <summary>Nothing: the constructor takes it.</summary>
    Constructor,

    /// <summary>In the object initializer, because C# demands it for <c>required</c> members.</summary>
    Initializer,
}
