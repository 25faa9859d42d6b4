using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>Prints a class whose attributes are in <c>__dict__</c>, and one that is called with its members: dataclasses.</summary>
internal sealed class DataclassPrinter(PythonWriter writer, ModuleScope scope)
{
    private readonly MemberPrinter _members = new(writer, scope);

    public void Print(ClassDescription description, string name, IReadOnlyList<string> bases, Func<bool> printInner)
    {
        var isCall = description.Form == ClassForm.Reduce;
        writer.Line("@" + scope.Library("dataclasses", "dataclass") + Equality(description));
        writer.Open($"class {name}{(bases.Count == 0 ? "" : $"({string.Join(", ", bases)})")}:");
        if (ClassPrinter.Docstring(writer, description)) writer.Blank();
        if (printInner()) writer.Blank();
        if (description.Version > 0 && !isCall) PrintVersion(description.Version);
        else if (scope.Classes.Ancestors(description).Any(ancestor => ancestor.Version > 0)) writer.Line($"_version: {scope.Library("typing", "ClassVar")}[int]");
        if (isCall) _members.Positional(description.Members);
        else PrintFields(description);
        if (isCall) PrintReduce(description);
        writer.Close();
    }

    /// <summary>Objects of C# are equal if they are the same one; records and structs by their values, and then they may be keys.</summary>
    public string Equality(ClassDescription description) =>
        !description.IsValue ? "(eq=False)" : description.Members.All(member => IsHashable(member.Type, [])) ? "(unsafe_hash=True)" : "";

    // Those with a default stand behind those without, as Python demands. What the bases declare, which may have defaults, goes first.
    private void PrintFields(ClassDescription description)
    {
        var inherited = scope.Classes.Ancestors(description).Where(IsDataclass).SelectMany(ancestor => ancestor.Members).ToList();
        var own = description.Members.Where(member => !inherited.Any(other => other.Name == member.Name && Print(other) == Print(member))).ToList();
        var mayBeRequired = inherited.All(member => _members.DefaultOf(member) is null || !PythonNames.IsDeclarable(member.Name));
        foreach (var member in own.OrderBy(member => _members.DefaultOf(member) is not null))
        {
            var value = _members.DefaultOf(member) ?? (mayBeRequired || inherited.Any(other => other.Name == member.Name && _members.DefaultOf(other) is null) ? null : _members.InPlaceOf(member));
            _members.Annotation(member, value is null ? "" : " = " + _members.Field(value));
        }

        string Print(MemberDescription member) => $"{_members.Type(member)} = {_members.DefaultOf(member)?.Value}";
    }

    // It is part of the state, and first there.
    private void PrintVersion(int version)
    {
        var factory = scope.IsStub ? "..." : $"lambda: {version.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        writer.Line($"_version: int = {scope.Library("dataclasses", "field")}(default_factory={factory}, init=False, repr=False, compare=False)");
    }

    private void PrintReduce(ClassDescription description)
    {
        var any = scope.Library("typing", "Any");
        var arguments = PythonText.Tuple([.. description.Members.Select(member => PythonNames.IsDeclarable(member.Name) ? $"self.{member.Name}" : $"getattr(self, {PythonText.Literal(member.Name)})")]);
        _members.Method("__reduce__", ["self"], scope.Library("typing", "Tuple") + $"[{any}, ...]", [$"return type(self), {arguments}"]);
    }

    private static bool IsDataclass(ClassDescription description) => description is { Form: ClassForm.Instance or ClassForm.Reduce, HasHooks: false, IsAbstract: false, NewArgs.Count: 0 };

    private bool IsHashable(PythonType type, HashSet<ClassName> inside) => type switch
    {
        PythonType.Union union => union.Items.All(item => IsHashable(item, inside)),
        PythonType.Class { Name: { Module: "array" or "collections" } } => false,
        PythonType.Class { Name: var name } => scope.Classes.Find(name) is not { } described || IsHashable(described, inside),
        PythonType.Builtin { Name: "list" or "dict" or "set" or "bytearray" or "slice" } => false,
        PythonType.Builtin builtin => builtin.Arguments.All(argument => IsHashable(argument, inside)),
        _ => true,
    };

    private bool IsHashable(ClassDescription description, HashSet<ClassName> inside)
    {
        if (description.IsEnum || !inside.Add(description.Name)) return true;
        return description.Form switch
        {
            ClassForm.Dict or ClassForm.List or ClassForm.DictSubclass or ClassForm.ListSubclass or ClassForm.SetSubclass => false,
            ClassForm.Tuple or ClassForm.NamedTuple => description.Members.All(member => IsHashable(member.Type, inside)),
            _ => !description.IsValue || description.Members.All(member => IsHashable(member.Type, inside)),
        };
    }
}
