using PickleGen.Tool.Scaffold.Inference;
using PickleGen.Tool.Scaffold.Naming;
using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Printing;

/// <summary>Spells the types of places, and remembers the namespaces that they need.</summary>
internal sealed class TypeText(TypeNames names, Func<ClassShape, ClassForm> forms)
{
    private readonly SortedSet<string> _usings = new(StringComparer.Ordinal) { "PickleGen" };

    /// <summary>The namespaces, those of .NET first.</summary>
    public IEnumerable<string> Usings => _usings.OrderBy(name => !name.StartsWith("System", StringComparison.Ordinal)).ThenBy(name => name, StringComparer.Ordinal);

    /// <summary>The type, with a question mark where None stands too, or may stand.</summary>
    public string Of(Place place, bool mayBeMissing = false)
    {
        var node = place.Type;
        return Of(node) + (place.HasNone || mayBeMissing || node.Kinds == ValueKinds.None ? "?" : "");
    }

    /// <summary>The type without regard to None.</summary>
    public string Of(TypeNode node) => node.IsAny ? "object" : Judgement.Kinds(node, forms) switch
    {
        ValueKinds.Instance => names[node.Classes.Single()].Path,
        ValueKinds.List => Generic("List", node.Item!),
        ValueKinds.Dict when node.IsGeneral => "PyDict",
        ValueKinds.Dict => Generic("Dictionary", node.Key!, node.Value!),
        ValueKinds.Set when node.IsGeneral => "PySet",
        ValueKinds.Set => Generic("HashSet", node.Item!),
        ValueKinds.FrozenSet when node.IsGeneral => "PyFrozenSet",
        ValueKinds.FrozenSet => Frozen(node.Item!),
        ValueKinds.Tuple when node.IsGeneral => "PyTuple",
        ValueKinds.Tuple => Tuple(node.TupleItems!),
        var kinds => Leaf(LeafTypes.Find(kinds)!),
    };

    private string Leaf(LeafType type)
    {
        if (type.Namespace is { } name) _usings.Add(name);
        return type.Name;
    }

    private string Generic(string name, params IEnumerable<Place> items)
    {
        _usings.Add("System.Collections.Generic");
        return $"{name}<{string.Join(", ", items.Select(item => Of(item)))}>";
    }

    private string Frozen(Place item)
    {
        _usings.Add("System.Collections.Frozen");
        return $"FrozenSet<{Of(item)}>";
    }

    private string Tuple(List<Place> items)
    {
        if (items.Count > 1) return $"({string.Join(", ", items.Select(item => Of(item)))})";
        _usings.Add("System");
        return $"ValueTuple<{Of(items[0])}>";
    }
}
