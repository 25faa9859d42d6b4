using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Naming;

/// <summary>A Python class as the tree of qualified names has it; one that only holds others has no shape.</summary>
internal sealed class TypeScope(string module, string pythonName, TypeScope? parent)
{
    private readonly SortedDictionary<string, TypeScope> _nested = new(StringComparer.Ordinal);

    public string Module { get; } = module;

    /// <summary>The last part of the qualified name.</summary>
    public string PythonName { get; } = pythonName;

    public ClassShape? Shape { get; set; }

    /// <summary>Its C# name, and where it stands: <c>Outer.Inner</c>.</summary>
    public string Name { get; set; } = "";

    public string Path => parent is null ? Name : $"{parent.Path}.{Name}";

    public IReadOnlyCollection<TypeScope> Nested => _nested.Values;

    public TypeScope GetNested(string name)
    {
        if (_nested.TryGetValue(name, out var scope)) return scope;
        scope = new TypeScope(Module, name, this);
        _nested.Add(name, scope);
        return scope;
    }
}
