namespace PickleGen.Tool.Scaffold.Shapes;

/// <summary>
/// Looks at every value of the pickles once and notes what stands where. It goes through a queue: values nest as deep as
/// their pickles say.
/// </summary>
internal sealed partial class Collector
{
    private readonly Queue<(object? Value, Place Place)> _left = [];
    private readonly Dictionary<object, TypeNode> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, ClassShape> _states = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PyGlobal, ClassShape> _classes = [];
    private readonly Dictionary<string, Place> _rootsByGroup = [];

    // Parts of what has no C# type of its own.
    private readonly Place _anything = new();

    public Collector() => _anything.Type.IsAny = true;

    /// <summary>The classes, in the order seen.</summary>
    public List<ClassShape> Classes { get; } = [];

    /// <summary>What the pickles are as a whole: a place for each kind of root.</summary>
    public List<Place> Roots { get; } = [];

    /// <summary>All places with a type of their own, and the one of everything else.</summary>
    public IEnumerable<Place> Places => Roots.Append(_anything).Concat(Classes.SelectMany(shape => shape.Places));

    /// <summary>Adds the value of a pickle.</summary>
    public void Add(object? value)
    {
        if (!_rootsByGroup.TryGetValue(GroupOf(value), out var root))
        {
            root = new Place();
            _rootsByGroup.Add(GroupOf(value), root);
            Roots.Add(root);
        }

        _left.Enqueue((value, root));
        while (_left.TryDequeue(out var next)) Visit(next.Value, next.Place);
    }

    // Pickles of one program often have several kinds of roots; a class is one kind, and so are all lists.
    private static string GroupOf(object? value) => value switch
    {
        null => "None",
        PyObject { Class: { } name } => $"{name.Module}:{name.Name}",
        PyTuple tuple => $"tuple {tuple.Count}",
        _ => value.GetType().ToString(),
    };

    private void Visit(object? value, Place place)
    {
        if (value is null)
        {
            place.AddNone();
        }
        else if (Leaf.KindOf(value) is var kind && kind != ValueKinds.None)
        {
            place.Type.Kinds |= kind;
        }
        else if (value is PyTuple { Count: 0 })
        {
            // There is one empty tuple; what it stands for differs.
            TuplePlaces.Of(place.Type, 0);
        }
        else if (value is PyObject instance && _seen.ContainsKey(instance))
        {
            // It is of its class wherever it stands, whatever others stand there.
            VisitAgain(instance, place.Type);
        }
        else if (_seen.TryGetValue(value, out var node))
        {
            Place.Share(place, node);
        }
        else
        {
            _seen.Add(value, place.Type);
            if (_states.TryGetValue(value, out var owner)) owner.Traits |= ClassTraits.SharedState;
            VisitParts(value, place.Type);
        }
    }

    private void VisitParts(object value, TypeNode node)
    {
        switch (value)
        {
            case List<object?> list:
                node.Kinds |= ValueKinds.List;
                Enqueue(list, node.Item ??= new Place());
                break;
            case PyTuple tuple:
                foreach (var (item, place) in tuple.Zip(TuplePlaces.Of(node, tuple.Count))) _left.Enqueue((item, place));
                break;
            case PySet set:
                node.Kinds |= ValueKinds.Set;
                Enqueue(set, node.Item ??= new Place());
                break;
            case PyFrozenSet set:
                node.Kinds |= ValueKinds.FrozenSet;
                Enqueue(set, node.Item ??= new Place());
                break;
            case PyDict dict when dict.GetType() == typeof(PyDict):
                node.Kinds |= ValueKinds.Dict;
                Enqueue(dict, node.Key ??= new Place(), node.Value ??= new Place());
                break;
            case PyObject instance:
                VisitObject(instance, node);
                break;
            default:
                VisitLibraryValue(value, node);
                break;
        }
    }

    private void Enqueue(IEnumerable<object?> items, Place place)
    {
        foreach (var item in items) _left.Enqueue((item, place));
    }

    private void Enqueue(PyDict entries, Place keys, Place values)
    {
        foreach (var (key, value) in entries)
        {
            _left.Enqueue((key, keys));
            _left.Enqueue((value, values));
        }
    }
}
