using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs.Printing;

/// <summary>The classes of a module, each in the one that it is nested in.</summary>
internal sealed class ClassTree
{
    private readonly List<ClassTree> _children = [];

    private ClassTree(string name, ClassTree? parent)
    {
        Name = name;
        Parent = parent;
    }

    public string Name { get; }

    /// <summary>The class it stands in; null for what stands in the module.</summary>
    public ClassTree? Parent { get; }

    /// <summary>Null for a class that only holds others.</summary>
    public ClassDescription? Class { get; private set; }

    public IReadOnlyList<ClassTree> Children => _children;

    public ClassTree Root => Parent is null ? this : Parent.Root;

    public string Path => Parent is null ? Name : $"{Parent.Path}.{Name}";

    /// <summary>The class and those in it, each before those in it.</summary>
    public IEnumerable<ClassTree> All => _children.SelectMany(child => child.All).Prepend(this);

    public static IReadOnlyList<ClassTree> Of(IEnumerable<ClassDescription> classes)
    {
        var top = new ClassTree("", null);
        foreach (var description in classes)
        {
            var node = top;
            foreach (var part in description.Name.Parts) node = node.Child(part, isTop: ReferenceEquals(node, top));
            node.Class = description;
        }

        return top._children;
    }

    private ClassTree Child(string name, bool isTop)
    {
        var child = _children.Find(item => item.Name == name);
        if (child is null) _children.Add(child = new ClassTree(name, isTop ? null : this));
        return child;
    }
}
