using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>Prints a class whose <c>__new__</c> takes some of the members, which are no part of the state then.</summary>
internal sealed class NewPrinter(PythonWriter writer, ModuleScope scope)
{
    private readonly MemberPrinter _members = new(writer, scope);

    public void Print(ClassDescription description, string name, IReadOnlyList<string> bases, Func<bool> printInner)
    {
        var arguments = description.NewArgs.Select(argument => description.Members.FirstOrDefault(member => member.Name == argument && PythonNames.IsDeclarable(argument))).OfType<MemberDescription>().ToList();
        var any = scope.Library("typing", "Any");
        writer.Open($"class {name}{(bases.Count == 0 ? "" : $"({string.Join(", ", bases)})")}:");
        if (ClassPrinter.Docstring(writer, description)) writer.Blank();
        if (printInner()) writer.Blank();
        foreach (var member in description.Members) _members.Annotation(member);

        var (first, made) = _members.Init([.. arguments.Select(member => (member, (Default?)null))], (attribute, value) => $"self.{attribute} = {value}");
        _members.Method("__new__", ["cls", .. first, $"*args: {any}", $"**kwargs: {any}"], $"\"{name}\"", ["self = super().__new__(cls)", .. made, "return self"]);

        var rest = description.Members.Except(arguments).Select(member => (member, _members.DefaultOf(member))).OrderBy(item => item.Item2 is not null).ToList();
        var (parameters, statements) = _members.Init(rest, (attribute, value) => $"self.{attribute} = {value}");
        _members.Method("__init__", ["self", .. first, .. parameters], "None", statements.Count == 0 ? ["pass"] : statements);
        var names = string.Concat(arguments.Select(member => $"self.{member.Name}, ")).TrimEnd();
        _members.Method("__getnewargs__", ["self"], $"{scope.Library("typing", "Tuple")}[{any}, ...]", [$"return ({names})"]);
        var literals = string.Concat(arguments.Select(member => PythonText.Literal(member.Name) + ", ")).TrimEnd();
        _members.Method("__getstate__", ["self"], any, [$"return {{name: value for name, value in self.__dict__.items() if name not in ({literals})}}"]);
        writer.Close();
    }
}
