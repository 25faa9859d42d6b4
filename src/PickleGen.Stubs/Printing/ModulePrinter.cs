using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>Prints a module. What is needed at once stands first: enums, then bases before what derives from them.</summary>
internal sealed class ModulePrinter
{
    private readonly PythonWriter _writer = new();
    private readonly ModuleScope _scope;
    private readonly ClassPrinter _classes;
    private readonly IReadOnlyList<ClassTree> _roots;
    private readonly List<ClassTree> _later = [];

    private ModulePrinter(string module, ClassSet classes, bool isStub)
    {
        _scope = new ModuleScope(module, classes, isStub);
        _classes = new ClassPrinter(_writer, _scope);
        _roots = ClassTree.Of(classes.Of(module));
    }

    public static string Print(string module, ClassSet classes, bool isStub)
    {
        var printer = new ModulePrinter(module, classes, isStub);
        printer.PrintClasses();
        return printer.Head() + printer._writer;
    }

    private string Head()
    {
        var head = new PythonWriter();
        head.Line($"\"\"\"Classes of {_scope.Module}, made by picklegen stubs: changes get lost.\"\"\"");
        head.Blank();
        head.Line("from __future__ import annotations");
        head.Blank();
        head.Lines(_scope.Imports());
        return head + "\n\n";
    }

    private void PrintClasses()
    {
        foreach (var root in Order([.. _roots.OrderBy(root => root is not { Class.IsEnum: true, Children.Count: 0 })], root => root.All.SelectMany(Bases).Select(tree => tree.Root)))
        {
            _writer.Blank(2);
            Print(root, root.Name);
        }

        foreach (var node in Order(_later, Bases)) PrintLater(node);
        foreach (var root in _roots.SelectMany(root => root.All)) PrintAliases(root);
    }

    private void Print(ClassTree node, string name)
    {
        var inner = node.Children.Where(child => !IsLater(child)).ToList();
        _later.AddRange(node.Children.Except(inner));
        if (node.Class is not { } description)
        {
            _writer.Open($"class {name}:");
            PrintInner(node, inner);
            _writer.Close();
            return;
        }

        _classes.Print(description, name, [.. _scope.Classes.Bases(description).Select(parent => Called(parent, node))], () => PrintInner(node, inner));
        if (node.Parent is not null && description.Form == ClassForm.NamedTuple && name == node.Name && !_scope.IsStub)
            _writer.Line($"{name}.__qualname__ = {PythonText.Literal(node.Path)}");
    }

    private bool PrintInner(ClassTree node, List<ClassTree> inner)
    {
        foreach (var child in Order(inner, child => Bases(child).Where(tree => tree.Parent == node)))
        {
            _writer.Blank();
            Print(child, child.Name);
            _writer.Blank();
        }

        return inner.Count > 0;
    }

    // A class that derives from the one it stands in comes after it, under another name first.
    private void PrintLater(ClassTree node)
    {
        var name = "_" + node.Path.Replace('.', '_');
        _writer.Blank(2);
        Print(node, name);
        _writer.Blank(2);
        if (node.Class is null or { Form: not (ClassForm.Tuple or ClassForm.List or ClassForm.Name) })
        {
            _writer.Line($"{name}.__name__ = {PythonText.Literal(node.Name)}");
            _writer.Line($"{name}.__qualname__ = {PythonText.Literal(node.Path)}");
        }

        _writer.Line($"{node.Path} = {name}");
        foreach (var child in node.Children.Where(IsLater)) PrintLater(child);
    }

    private void PrintAliases(ClassTree node)
    {
        if (node.Class is not { } description) return;
        foreach (var alias in description.Aliases.Where(alias => alias.Module == _scope.Module && alias.Parts.Length == 1 && _roots.All(root => root.Name != alias.Qualified)))
        {
            _writer.Blank(2);
            _writer.Line($"{alias.Qualified} = {node.Path}  # as it was called before");
        }
    }

    // In the body of a class, its own name is not known yet, but those of its parts are.
    private string Called(ClassName name, ClassTree from)
    {
        var tree = Find(name);
        return tree is not null && tree.Parent is not null && tree.Parent == from.Parent && !IsLater(from) ? tree.Name : _scope.Class(name, atOnce: true);
    }

    private bool IsLater(ClassTree node)
    {
        if (_scope.IsStub || node.Parent is null) return false;
        if (node.Parent.Class is { } outer && !ClassPrinter.CanHold(outer)) return true;
        return Bases(node).Any(tree => tree.Root == node.Root && (tree.Parent != node.Parent || IsLater(tree)));
    }

    // The bases in this module, of the class and not of those in it.
    private IEnumerable<ClassTree> Bases(ClassTree node) =>
        node.Class is { } description ? _scope.Classes.Bases(description).Select(Find).OfType<ClassTree>().Where(tree => tree != node) : [];

    private ClassTree? Find(ClassName name) => name.Module != _scope.Module ? null
        : _roots.SelectMany(root => root.All).FirstOrDefault(tree => tree.Class?.Name == name);

    // Each after what it needs; where that goes in circles, which no compiler makes, the order stays.
    private static List<ClassTree> Order(IReadOnlyList<ClassTree> nodes, Func<ClassTree, IEnumerable<ClassTree>> needs)
    {
        var ordered = new List<ClassTree>();
        var open = new HashSet<ClassTree>();
        foreach (var node in nodes) Add(node, 0);
        return ordered;

        void Add(ClassTree node, int depth)
        {
            if (depth > 500 || !nodes.Contains(node) || !open.Add(node)) return;
            foreach (var needed in needs(node)) Add(needed, depth + 1);
            ordered.Add(node);
        }
    }
}
