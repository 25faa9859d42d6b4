using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>Prints the head, the members and the methods of a class; where it stands is not its business.</summary>
internal sealed class ClassPrinter(PythonWriter writer, ModuleScope scope)
{
    private readonly TypePrinter _types = new(scope);
    private readonly MemberPrinter _members = new(writer, scope);

    /// <summary>Whether other classes can stand in the body of such a class.</summary>
    public static bool CanHold(ClassDescription description) => description.Form is ClassForm.Instance or ClassForm.Slots or ClassForm.FrozenSlots or ClassForm.Reduce
        or ClassForm.DictSubclass or ClassForm.ListSubclass or ClassForm.SetSubclass;

    /// <summary>Prints a docstring, if there is anything to say.</summary>
    public static bool Docstring(PythonWriter writer, ClassDescription description, string more = "")
    {
        var text = description.Doc.Length > 0 && more.Length > 0 ? $"{description.Doc.TrimEnd('.')}. {more}" : description.Doc + more;
        if (text.Length == 0) return false;
        writer.Lines(PythonText.Docstring(text, writer.Indent));
        return true;
    }

    /// <param name="description">The class.</param>
    /// <param name="name">What it is called where it stands.</param>
    /// <param name="bases">Its bases, as they are called there.</param>
    /// <param name="printInner">Prints the classes within it, and says whether there were any.</param>
    public void Print(ClassDescription description, string name, IReadOnlyList<string> bases, Func<bool> printInner)
    {
        switch (description.Form)
        {
            case >= ClassForm.Int: EnumPrinter.Print(writer, description, scope, name); break;
            case ClassForm.Dict: PrintDict(description, name); break;
            case ClassForm.Tuple or ClassForm.List: PrintAlias(description, name); break;
            case ClassForm.NamedTuple: PrintNamedTuple(description, name); break;
            case var _ when description.HasHooks || description.IsAbstract: PrintPlain(description, name, bases, printInner); break;
            case ClassForm.Slots or ClassForm.FrozenSlots: new SlotsPrinter(writer, scope).Print(description, name, bases, printInner); break;
            case ClassForm.DictSubclass or ClassForm.ListSubclass or ClassForm.SetSubclass: new ContainerPrinter(writer, scope).Print(description, name, printInner); break;
            case var _ when description.NewArgs.Count > 0: new NewPrinter(writer, scope).Print(description, name, bases, printInner); break;
            default: new DataclassPrinter(writer, scope).Print(description, name, bases, printInner); break;
        }
    }

    private void PrintDict(ClassDescription description, string name)
    {
        if (description.Members.All(member => PythonNames.IsDeclarable(member.Name)))
        {
            writer.Open($"class {name}({scope.Library("typing", "TypedDict")}):");
            if (Docstring(writer, description)) writer.Blank();
            foreach (var member in description.Members) _members.Annotation(member);
            writer.Close();
            return;
        }

        if (description.Doc.Length > 0) writer.Line(PythonText.Comment(description.Doc));
        var items = description.Members.Select(member => $"{PythonText.Literal(member.Name)}: {_types.Quoted(member.Type)}");
        writer.Line($"{name} = {scope.Library("typing", "TypedDict")}({PythonText.Literal(description.Name.Last)}, {{{string.Join(", ", items)}}})");
    }

    private void PrintAlias(ClassDescription description, string name)
    {
        if (description.Doc.Length > 0) writer.Line(PythonText.Comment(description.Doc));
        writer.Line(PythonText.Comment(string.Join(", ", description.Members.Select(member => member.Name))));
        var items = description.Members.Select(member => _types.Quoted(member.Type)).ToList();
        if (description.Form == ClassForm.Tuple)
        {
            writer.Line($"{name} = {scope.Library("typing", "Tuple")}[{(items.Count == 0 ? "()" : string.Join(", ", items))}]");
            return;
        }

        var distinct = items.Distinct().ToList();
        var item = distinct.Count switch { 0 => scope.Library("typing", "Any"), 1 => distinct[0], _ => $"{scope.Library("typing", "Union")}[{string.Join(", ", distinct)}]" };
        writer.Line($"{name} = {scope.Library("typing", "List")}[{item}]");
    }

    // A named tuple has no names with an underscore in front; the items are there all the same.
    private void PrintNamedTuple(ClassDescription description, string name)
    {
        if (description.Members.All(member => PythonNames.IsDeclarable(member.Name) && member.Name[0] != '_'))
        {
            writer.Open($"class {name}({scope.Library("typing", "NamedTuple")}):");
            if (Docstring(writer, description)) writer.Blank();
            _members.Positional(description.Members, allowFactories: false);
            writer.Close();
            return;
        }

        writer.Open($"class {name}(tuple):");
        Docstring(writer, description, $"Items: {string.Join(", ", description.Members.Select(member => member.Name))}.");
        writer.Blank();
        writer.Line("__slots__ = ()");
        writer.Blank();
        _members.Method("__new__", ["cls", $"*items: {scope.Library("typing", "Any")}"], name, ["return super().__new__(cls, items)"]);
        _members.Method("__getnewargs__", ["self"], "tuple", ["return tuple(self)"]);
        writer.Close();
    }

    private void PrintPlain(ClassDescription description, string name, IReadOnlyList<string> bases, Func<bool> printInner)
    {
        writer.Open($"class {name}{(bases.Count == 0 ? "" : $"({string.Join(", ", bases)})")}:");
        Docstring(writer, description, description.HasHooks ? "Methods in C# make its state: give it a __getstate__ and a __setstate__ that fit them, or a __reduce__." : "");
        writer.Blank();
        printInner();
        writer.Close();
    }
}
