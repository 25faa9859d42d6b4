using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>The default of a parameter or field.</summary>
/// <param name="Value">An expression.</param>
/// <param name="IsFactory">Whether each object needs one of its own, or it may not exist yet when the class is made.</param>
internal sealed record Default(string Value, bool IsFactory = false)
{
    public static readonly Default None = new("None");
}

/// <summary>Finds the default of a member.</summary>
internal sealed class DefaultPrinter(ModuleScope scope)
{
    /// <summary>The default, or null if there has to be a value.</summary>
    public Default? Of(MemberDescription member) => Of(member.Default, member.Type, []);

    /// <summary>What can stand for a value that there has to be.</summary>
    public Default InPlaceOf(MemberDescription member) => Natural(member.Type, []) ?? Default.None;

    private Default? Of(PythonValue? value, PythonType type, HashSet<ClassName> inside) => value switch
    {
        null => null,
        PythonValue.Constant constant => new Default(constant.Literal),
        PythonValue.Text text => new Default(PythonText.Literal(text.Value)),
        PythonValue.Empty empty => Empty(empty.Name),
        PythonValue.Call call => Call(call, inside),
        _ => Natural(type, inside),
    };

    private static Default Empty(string name) => name switch
    {
        "list" => new("[]", IsFactory: true),
        "dict" => new("{}", IsFactory: true),
        "set" => new("set()", IsFactory: true),
        "tuple" => new("()"),
        "bytes" => new("b\"\""),
        _ => new(name + "()"),
    };

    private Default? Call(PythonValue.Call call, HashSet<ClassName> inside)
    {
        if (scope.Classes.Find(call.Name) is not { } described)
            return call is { Name: { Module: "decimal", Qualified: "Decimal" }, Argument: PythonValue.Text text } ? new(scope.Library("decimal", $"Decimal({PythonText.Literal(text.Value)})"))
                : call.Name is { Module: "collections" } ? new(scope.Class(call.Name) + "()", IsFactory: true)
                : Default.None;

        if (described.IsEnum) return call.Argument is PythonValue.Constant number ? EnumMember(described, number.Literal) : null;
        if (described.Form is ClassForm.Dict or ClassForm.Tuple or ClassForm.List || described.HasHooks || !inside.Add(call.Name)) return Default.None;
        var hasDefaults = described.Members.All(member => Of(member.Default, member.Type, inside) is { } value && (described.Form != ClassForm.NamedTuple || !value.IsFactory));
        inside.Remove(call.Name);
        return hasDefaults ? new Default(scope.Class(call.Name) + "()", IsFactory: true) : Default.None;
    }

    // A number that is no member has no default in Python: there has to be a value.
    private Default? EnumMember(ClassDescription description, string number)
    {
        var member = description.EnumMembers.FirstOrDefault(item => item.Value == number);
        if (description.Form == ClassForm.Name)
            return member is not null ? new Default(PythonText.Literal(member.Name)) : description.IsFlags && number == "0" ? new Default("\"\"") : null;

        var isEarlier = description.Name.Module == scope.Module && description.Name.Parts.Length == 1;
        var name = scope.Class(description.Name);
        return member is not null && EnumPrinter.IsPrinted(member) ? new Default($"{name}.{member.Name}", !isEarlier)
            : description.IsFlags ? new Default($"{name}({number})", !isEarlier)
            : null;
    }

    private Default? Natural(PythonType type, HashSet<ClassName> inside) => type switch
    {
        PythonType.Builtin builtin => Natural(builtin, inside),
        PythonType.Class { Name: var name } when scope.Classes.Find(name) is { IsEnum: true } description => EnumMember(description, "0"),
        PythonType.Class { Name: var name } => Natural(name),
        _ => Default.None,
    };

    private Default? Natural(PythonType.Builtin type, HashSet<ClassName> inside) => type.Name switch
    {
        "bool" => new("False"),
        "int" => new("0"),
        "float" => new("0.0"),
        "complex" => new("0j"),
        "str" => new("\"\""),
        "list" or "dict" or "set" or "bytes" => Empty(type.Name),
        "frozenset" => new("frozenset()"),
        "bytearray" => new("bytearray()", IsFactory: true),
        "range" => new("range(0)"),
        "tuple" => Tuple(type.Arguments, inside),
        _ => Default.None,
    };

    private Default? Tuple(IReadOnlyList<PythonType> items, HashSet<ClassName> inside)
    {
        var parts = items.Select(item => Natural(item, inside)).ToList();
        if (parts.Contains(null)) return null;
        return new Default(PythonText.Tuple([.. parts.Select(part => part!.Value)]), parts.Any(part => part!.IsFactory));
    }

    private Default Natural(ClassName name) => name switch
    {
        { Module: "datetime", Qualified: "datetime" or "date" } => new(scope.Class(name) + "(1, 1, 1)"),
        { Module: "datetime", Qualified: "time" or "timedelta" } => new(scope.Class(name) + "()"),
        { Module: "datetime", Qualified: "timezone" } => new(scope.Class(name) + ".utc"),
        { Module: "decimal", Qualified: "Decimal" } or { Module: "fractions", Qualified: "Fraction" } => new(scope.Class(name) + "(0)"),
        { Module: "uuid", Qualified: "UUID" } => new(scope.Class(name) + "(int=0)"),
        { Module: "pathlib", Qualified: "PurePath" } => new(scope.Class(name) + "()"),
        { Module: "array", Qualified: "array" } => new(scope.Class(name) + "(\"d\")", IsFactory: true),
        { Module: "collections", Qualified: "deque" or "OrderedDict" or "Counter" or "defaultdict" } => new(scope.Class(name) + "()", IsFactory: true),
        _ => Default.None,
    };
}
