using PickleGen.Tool.Scaffold.Inference;
using PickleGen.Tool.Scaffold.Naming;
using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Printing;

/// <summary>Spells the types of places, and remembers the namespaces that they need.</summary>
internal sealed class TypeText(TypeNames names, Unions unions, Func<ClassShape, ClassForm> forms)
{
    private readonly UnionNames _unionNames = new(unions, names);
    private readonly SortedSet<string> _usings = new(StringComparer.Ordinal) { "PickleGen" };

    /// <summary>The namespaces, those of .NET first.</summary>
    public IEnumerable<string> Usings => _usings.OrderBy(name => !name.StartsWith("System", StringComparison.Ordinal)).ThenBy(name => name, StringComparer.Ordinal);

    /// <summary>The type, with a question mark where None stands too, or may stand.</summary>
    public string Of(Place place, bool mayBeMissing = false) => Of(place, mayBeMissing, annotated: true);

    /// <summary>The type without regard to None.</summary>
    public string Of(TypeNode node) => Of(node, annotated: true);

    /// <summary>The same for an attribute, where C# has no question marks for reference types.</summary>
    public string ForAttribute(TypeNode node) => Of(node, annotated: false);

    /// <summary>An interface that classes have in common.</summary>
    public string Of(Union union) => _unionNames[union];

    /// <summary>The interfaces of a class.</summary>
    public IEnumerable<string> InterfacesOf(ClassShape shape) => unions.Of(shape).Select(Of);

    /// <summary>A collection of these.</summary>
    public string Generic(string name, params IEnumerable<Place> items) => Generic(name, annotated: true, items);

    private string Of(Place place, bool mayBeMissing, bool annotated)
    {
        var mayBeNull = place.HasNone || mayBeMissing || place.Type.Kinds == ValueKinds.None;
        return Of(place.Type, annotated) + (mayBeNull && (annotated || IsValueType(place.Type)) ? "?" : "");
    }

    private string Of(TypeNode node, bool annotated) => node.IsAny ? "object" : Judgement.Kinds(node, forms) switch
    {
        ValueKinds.Instance => unions.Find(node) is { } union ? _unionNames[union] : names[node.Classes.Single()].Path,
        ValueKinds.List => Generic("List", annotated, node.Item!),
        ValueKinds.Dict when node.IsGeneral => "PyDict",
        ValueKinds.Dict => Generic("Dictionary", annotated, node.Key!, node.Value!),
        ValueKinds.Set when node.IsGeneral => "PySet",
        ValueKinds.Set => Generic("HashSet", annotated, node.Item!),
        ValueKinds.FrozenSet when node.IsGeneral => "PyFrozenSet",
        ValueKinds.FrozenSet => Frozen(node.Item!, annotated),
        ValueKinds.Tuple when node.IsGeneral => "PyTuple",
        ValueKinds.Tuple => Tuple(node.TupleItems!, annotated),
        var kinds => Leaf(LeafTypes.Find(kinds)!),
    };

    private bool IsValueType(TypeNode node) => !node.IsAny && Judgement.Kinds(node, forms) switch
    {
        ValueKinds.Instance => node.Classes.Count == 1 && forms(node.Classes.Single()) == ClassForm.Enum,
        ValueKinds.Tuple => !node.IsGeneral,
        var kinds => LeafTypes.Find(kinds) is { IsValueType: true },
    };

    private string Leaf(LeafType type)
    {
        if (type.Namespace is { } name) _usings.Add(name);
        return type.Name;
    }

    private string Generic(string name, bool annotated, params IEnumerable<Place> items)
    {
        _usings.Add("System.Collections.Generic");
        return $"{name}<{Join(items, annotated)}>";
    }

    private string Frozen(Place item, bool annotated)
    {
        _usings.Add("System.Collections.Frozen");
        return $"FrozenSet<{Join([item], annotated)}>";
    }

    private string Tuple(List<Place> items, bool annotated)
    {
        if (items.Count > 1) return $"({Join(items, annotated)})";
        _usings.Add("System");
        return $"ValueTuple<{Join(items, annotated)}>";
    }

    private string Join(IEnumerable<Place> items, bool annotated) => string.Join(", ", items.Select(item => Of(item, mayBeMissing: false, annotated)));
}
