using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>Prints classes with <c>__slots__</c>. They are spelled out: <c>dataclass(slots=True)</c> is younger than Python 3.8.</summary>
internal sealed class SlotsPrinter(PythonWriter writer, ModuleScope scope)
{
    private readonly MemberPrinter _members = new(writer, scope);

    public void Print(ClassDescription description, string name, IReadOnlyList<string> bases, Func<bool> printInner)
    {
        var isFrozen = description.Form == ClassForm.FrozenSlots;
        var equality = new DataclassPrinter(writer, scope).Equality(description);
        var options = isFrozen ? "(init=False, frozen=True" + (description.IsValue ? ")" : ", eq=False)")
            : equality.Length == 0 ? "(init=False)" : equality.Replace("(", "(init=False, ", StringComparison.Ordinal);
        writer.Line("@" + scope.Library("dataclasses", "dataclass") + options);
        writer.Open($"class {name}{(bases.Count == 0 ? "" : $"({string.Join(", ", bases)})")}:");
        if (ClassPrinter.Docstring(writer, description)) writer.Blank();
        writer.Line($"__slots__ = {PythonText.Tuple([.. description.Members.Select(member => PythonText.Literal(member.Name))])}");
        writer.Blank();
        if (printInner()) writer.Blank();
        foreach (var member in description.Members) _members.Annotation(member);
        var ordered = isFrozen ? _members.Optional(description.Members)
            : [.. description.Members.Select(member => (member, _members.DefaultOf(member))).OrderBy(item => item.Item2 is not null)];
        var (parameters, statements) = _members.Init(ordered, (attribute, value) => isFrozen ? $"object.__setattr__(self, \"{attribute}\", {value})" : $"self.{attribute} = {value}");
        var reduction = new ReductionPrinter(_members, scope, description);
        reduction.PrintNew(name, (attribute, value) => isFrozen ? $"object.__setattr__(self, \"{attribute}\", {value})" : $"self.{attribute} = {value}");
        if (statements.Count > 0) _members.Method("__init__", ["self", .. parameters], "None", statements);
        if (isFrozen) PrintState();
        if (!isFrozen) reduction.PrintReduce("(None, {name: getattr(self, name) for name in self.__slots__{0}})");
        else if (description.NewArgs.Count > 0) reduction.PrintReduce("[getattr(self, name) for name in self.__slots__{0}]");
        writer.Close();
    }

    // As the dataclass of a newer Python does.
    private void PrintState()
    {
        var any = scope.Library("typing", "Any");
        _members.Method("__getstate__", ["self"], $"{scope.Library("typing", "List")}[{any}]", ["return [getattr(self, name) for name in self.__slots__]"]);
        _members.Method("__setstate__", ["self", $"state: {scope.Library("typing", "List")}[{any}]"], "None", ["for name, value in zip(self.__slots__, state):", "    object.__setattr__(self, name, value)"]);
    }
}
