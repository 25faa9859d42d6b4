namespace PickleGen.Stubs.Descriptions;

/// <summary>What Python sees of a type; mirrors <c>PickleGen.PickleAs</c>.</summary>
public enum ClassForm
{
    /// <summary>A class with its attributes in <c>__dict__</c>.</summary>
    Instance = 1,

    /// <summary>A class with <c>__slots__</c>.</summary>
    Slots,

    /// <summary>A frozen dataclass with slots.</summary>
    FrozenSlots,

    /// <summary>A dict.</summary>
    Dict,

    /// <summary>A tuple.</summary>
    Tuple,

    /// <summary>A list.</summary>
    List,

    /// <summary>A named tuple.</summary>
    NamedTuple,

    /// <summary>A class that is called with its members.</summary>
    Reduce,

    /// <summary>A subclass of dict.</summary>
    DictSubclass,

    /// <summary>A subclass of list.</summary>
    ListSubclass,

    /// <summary>A subclass of set.</summary>
    SetSubclass,

    /// <summary>An enum as an int.</summary>
    Int,

    /// <summary>An enum as a str.</summary>
    Name,

    /// <summary>An enum as a member of a class.</summary>
    PythonEnum,
}

/// <summary>A Python class, checked: whatever stands in it can be printed as Python without being anything else.</summary>
public sealed record ClassDescription
{
    /// <summary>Module and qualified name.</summary>
    public required ClassName Name { get; init; }

    /// <summary>What it is.</summary>
    public required ClassForm Form { get; init; }

    /// <summary>Its documentation, on one line; or empty.</summary>
    public required string Doc { get; init; }

    /// <summary>The classes it derives from.</summary>
    public required IReadOnlyList<ClassName> Bases { get; init; }

    /// <summary>Its members; none of an enum.</summary>
    public required IReadOnlyList<MemberDescription> Members { get; init; }

    /// <summary>The members of an enum.</summary>
    public required IReadOnlyList<EnumMemberDescription> EnumMembers { get; init; }

    /// <summary>The type of which a subclass of dict, list or set is one.</summary>
    public required PythonType? Collection { get; init; }

    /// <summary>Whether instances with equal members are equal.</summary>
    public required bool IsValue { get; init; }

    /// <summary>Whether an enum is one of flags.</summary>
    public required bool IsFlags { get; init; }

    /// <summary>Whether methods make the state.</summary>
    public required bool HasHooks { get; init; }

    /// <summary>Whether it only stands for what derives from it.</summary>
    public required bool IsAbstract { get; init; }

    /// <summary>The version of the state, or 0.</summary>
    public required int Version { get; init; }

    /// <summary>The members that <c>__new__</c> takes.</summary>
    public required IReadOnlyList<string> NewArgs { get; init; }

    /// <summary>Other names of the class.</summary>
    public required IReadOnlyList<ClassName> Aliases { get; init; }

    internal bool IsEnum => Form >= ClassForm.Int;

    /// <summary>A class of which only the name is known.</summary>
    internal static ClassDescription Abstract(ClassName name) => new()
    {
        Name = name,
        Form = ClassForm.Instance,
        Doc = "",
        Bases = [],
        Members = [],
        EnumMembers = [],
        Collection = null,
        IsValue = false,
        IsFlags = false,
        HasHooks = false,
        IsAbstract = true,
        Version = 0,
        NewArgs = [],
        Aliases = [],
    };

    /// <exception cref="FormatException">Something in it is not understood.</exception>
    internal static ClassDescription Of(AttributeBlob blob)
    {
        var form = blob.Form is >= (int)ClassForm.Instance and <= (int)ClassForm.PythonEnum
            ? (ClassForm)blob.Form
            : throw new FormatException($"form {blob.Form} of '{blob.Name}'");
        var isEnum = form >= ClassForm.Int;
        return new ClassDescription
        {
            Name = new ClassName(blob.Module, blob.Name).Checked(),
            Form = form,
            Doc = blob.Text("Doc") ?? "",
            Bases = [.. blob.List("Bases").Select(ClassName.Parse)],
            Members = isEnum ? [] : [.. blob.List("Members").Select(MemberDescription.Parse)],
            EnumMembers = isEnum ? [.. blob.List("Members").Select(EnumMemberDescription.Parse)] : [],
            Collection = blob.Text("Collection") is { Length: > 0 } collection ? PythonType.Parse(collection) : null,
            IsValue = blob.Flag("IsValue"),
            IsFlags = blob.Flag("IsFlags"),
            HasHooks = blob.Flag("HasHooks"),
            IsAbstract = blob.Flag("IsAbstract"),
            Version = blob.Number("Version"),
            NewArgs = blob.List("NewArgs"),
            Aliases = [.. blob.List("Aliases").Select(ClassName.Parse)],
        };
    }
}

/// <summary>A member: <c>name: type = default  # documentation</c>.</summary>
/// <param name="Name">Its name in Python.</param>
/// <param name="Type">Its type.</param>
/// <param name="Default">Its default, or null if it must have a value.</param>
/// <param name="Doc">Its documentation, on one line; or empty.</param>
public sealed record MemberDescription(string Name, PythonType Type, PythonValue? Default, string Doc)
{
    internal static MemberDescription Parse(string text)
    {
        var scanner = new DescriptionScanner(text);
        var name = scanner.Identifier();
        scanner.Expect(":");
        var type = PythonType.Parse(scanner);
        var value = scanner.Take("=") ? PythonValue.Parse(scanner) : null;
        return new MemberDescription(name, type, value, scanner.Comment());
    }
}

/// <summary>A member of an enum: <c>RED = 1  # documentation</c>.</summary>
/// <param name="Name">Its name; of an enum that is written by names, any text.</param>
/// <param name="Value">Its number.</param>
/// <param name="Doc">Its documentation, on one line; or empty.</param>
public sealed record EnumMemberDescription(string Name, string Value, string Doc)
{
    internal static EnumMemberDescription Parse(string text)
    {
        var scanner = new DescriptionScanner(text);
        var name = scanner.IsText ? scanner.Text() : scanner.Identifier();
        scanner.Expect("=");
        return new EnumMemberDescription(name, scanner.Integer(), scanner.Comment());
    }
}
