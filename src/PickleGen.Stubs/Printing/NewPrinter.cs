using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>Prints a class whose <c>__new__</c> takes some of the members, which are no part of the state then.</summary>
internal sealed class NewPrinter(PythonWriter writer, ModuleScope scope)
{
    private readonly MemberPrinter _members = new(writer, scope);

    public void Print(ClassDescription description, string name, IReadOnlyList<string> bases, Func<bool> printInner)
    {
        var reduction = new ReductionPrinter(_members, scope, description);
        writer.Open($"class {name}{(bases.Count == 0 ? "" : $"({string.Join(", ", bases)})")}:");
        if (ClassPrinter.Docstring(writer, description)) writer.Blank();
        if (printInner()) writer.Blank();
        foreach (var member in description.Members) _members.Annotation(member);

        reduction.PrintNew(name, Set);

        var rest = description.Members.Except(reduction.Arguments).Select(member => (member, _members.DefaultOf(member))).OrderBy(item => item.Item2 is not null).ToList();
        var (first, _) = _members.Init([.. reduction.Arguments.Select(member => (member, (Default?)null))], Set);
        var (parameters, statements) = _members.Init(rest, Set);
        _members.Method("__init__", ["self", .. first, .. parameters], "None", statements.Count == 0 ? ["pass"] : statements);
        reduction.PrintReduce("{name: value for name, value in self.__dict__.items(){0}}");
        writer.Close();
    }

    private static string Set(string attribute, string value) => $"self.{attribute} = {value}";
}
