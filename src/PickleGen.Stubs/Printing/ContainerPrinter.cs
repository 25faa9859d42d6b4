using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>Prints subclasses of dict, list and set with attributes.</summary>
internal sealed class ContainerPrinter(PythonWriter writer, ModuleScope scope)
{
    private readonly MemberPrinter _members = new(writer, scope);

    public void Print(ClassDescription description, string name, Func<bool> printInner)
    {
        var builtin = description.Form switch { ClassForm.DictSubclass => "dict", ClassForm.ListSubclass => "list", _ => "set" };
        var type = description.Collection is PythonType.Builtin { Name: var given, Arguments.Count: > 0 } collection && given == builtin
            ? new TypePrinter(scope).Quoted(collection)
            : builtin;
        writer.Open($"class {name}({type}):");
        if (ClassPrinter.Docstring(writer, description)) writer.Blank();
        if (printInner()) writer.Blank();
        foreach (var member in description.Members) _members.Annotation(member);

        // What is not required comes last among keywords for the eye only. A set is unpickled by a call with its items alone.
        var members = description.Members
            .Select(member => (member, Default: _members.DefaultOf(member) ?? (description.Form == ClassForm.SetSubclass ? _members.InPlaceOf(member) : null)))
            .OrderBy(item => item.Default is not null)
            .ToList();
        var (parameters, statements) = _members.Init(members, (attribute, value) => $"self.{attribute} = {value}");
        if (parameters.Count > 0)
            _members.Method("__init__", ["self", $"items: {scope.Library("typing", "Any")} = ()", "*", .. parameters], "None", ["super().__init__(items)", .. statements]);
        writer.Close();
    }
}
