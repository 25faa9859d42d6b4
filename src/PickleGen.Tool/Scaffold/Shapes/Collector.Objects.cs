namespace PickleGen.Tool.Scaffold.Shapes;

// Instances: how they are made, their attributes and items.
internal sealed partial class Collector
{
    // More distinct numbers than this are amounts, not members of an enum.
    private const int MostNumbers = 1000;

    private static readonly PyGlobal Object = new("builtins", "object");

    private ClassShape ClassOf(PyGlobal name)
    {
        if (_classes.TryGetValue(name, out var shape)) return shape;
        shape = new ClassShape(name, Classes.Count);
        _classes.Add(name, shape);
        Classes.Add(shape);
        return shape;
    }

    private void VisitObject(PyObject instance, TypeNode node)
    {
        if (instance.Class is not { } name)
        {
            node.Kinds |= ValueKinds.Inert;
            Enqueue([instance.Callable, .. instance.Args, instance.Kwargs, instance.StateSetter, instance.State, instance.ListItems, instance.DictItems], _anything);
            return;
        }

        var shape = ClassOf(name);
        shape.Count++;
        node.Kinds |= ValueKinds.Instance;
        node.Classes.Add(shape);
        VisitCreation(instance, shape);
        if (instance.ListItems is { } items) Append(shape, items);
        if (instance.DictItems is { } entries) Set(shape, entries);
        if (instance.HasState) VisitState(instance, shape);
        else shape.Traits |= ClassTraits.NoState;
    }

    private void VisitAgain(PyObject instance, TypeNode node)
    {
        if (instance.Class is not { } name)
        {
            node.Kinds |= ValueKinds.Inert;
            return;
        }

        node.Kinds |= ValueKinds.Instance;
        node.Classes.Add(ClassOf(name));
    }

    private void VisitCreation(PyObject instance, ClassShape shape)
    {
        if (instance.Kwargs is { Count: > 0 } || instance.StateSetter is not null)
        {
            shape.Traits |= ClassTraits.Unusual;
            Enqueue([instance.Kwargs, instance.StateSetter], _anything);
        }

        switch (instance.Construction)
        {
            case PyConstruction.Reconstruct:
                Reconstruct(instance.Args, shape);
                return;
            case PyConstruction.Call:
                shape.Traits |= ClassTraits.Called;
                break;
            case PyConstruction.Instance when instance.Args.Count > 0:
                shape.Traits |= ClassTraits.Called;
                break;
            default:
                shape.Traits |= ClassTraits.Made;
                break;
        }

        AddArgs(shape, instance.Args);
    }

    // copyreg._reconstructor(cls, base, value) of protocols 0 and 1.
    private void Reconstruct(PyTuple args, ClassShape shape)
    {
        switch (args)
        {
            case [PyGlobal origin, null] when origin.Equals(Object):
                shape.Traits |= ClassTraits.Made;
                AddArgs(shape, PyTuple.Empty);
                break;
            case [PyGlobal { Module: "builtins", Name: "tuple" }, PyTuple items]:
                shape.Traits |= ClassTraits.FromTuple;
                AddArgs(shape, items);
                break;
            case [PyGlobal { Module: "builtins", Name: "list" }, List<object?> items]:
                shape.Traits |= ClassTraits.Made;
                AddArgs(shape, PyTuple.Empty);
                Append(shape, items);
                break;
            case [PyGlobal { Module: "builtins", Name: "dict" }, PyDict entries]:
                shape.Traits |= ClassTraits.Made;
                AddArgs(shape, PyTuple.Empty);
                Set(shape, entries);
                break;
            default:
                shape.Traits |= ClassTraits.Unusual;
                Enqueue(args, _anything);
                break;
        }
    }

    private void AddArgs(ClassShape shape, PyTuple args)
    {
        Enqueue(args, shape.Args);
        if (args is [long number] && shape.Numbers.Count <= MostNumbers) shape.Numbers.Add(number);
        if (args is not [List<object?> items]) return;

        // Subclasses of set are called with a list of their items.
        shape.HasSets &= items.All(PyEquality.IsHashable) && items.Distinct(PyEquality.Instance).Count() == items.Count;
        Enqueue(items, shape.Item);
    }

    private void Enqueue(IReadOnlyCollection<object?> values, PositionalPlaces places)
    {
        foreach (var (value, place) in values.Zip(places.Of(values.Count))) _left.Enqueue((value, place));
    }

    private void Append(ClassShape shape, List<object?> items)
    {
        shape.Traits |= ClassTraits.Appended;
        Enqueue(items, shape.Item);
    }

    private void Set(ClassShape shape, PyDict entries)
    {
        shape.Traits |= ClassTraits.Set;
        Enqueue(entries, shape.Key, shape.Value);
    }

    private void VisitState(PyObject instance, ClassShape shape)
    {
        switch (instance.State)
        {
            case PyDict state when state.GetType() == typeof(PyDict):
                shape.Traits |= ClassTraits.DictState;
                AddMembers(shape, state);
                break;
            case PyTuple { Count: 2 } pair when pair[0] is null or PyDict && pair[1] is PyDict slots:
                shape.Traits |= ClassTraits.SlotsState;
                if (pair[0] is PyDict attributes) AddMembers(shape, attributes);
                AddMembers(shape, slots);
                break;
            case List<object?> values:
                shape.Traits |= ClassTraits.ListState | (_states.TryAdd(values, shape) && !_seen.ContainsKey(values) ? ClassTraits.None : ClassTraits.SharedState);
                Enqueue(values, shape.Values);
                break;
            default:
                shape.Traits |= ClassTraits.OtherState;
                _left.Enqueue((instance.State, shape.State));
                break;
        }
    }

    private void AddMembers(ClassShape shape, PyDict state)
    {
        // One dict that is the state of two objects, or also a value, has to stay one.
        if (!_states.TryAdd(state, shape) || _seen.ContainsKey(state)) shape.Traits |= ClassTraits.SharedState;
        foreach (var (key, value) in state)
        {
            if (key is string text)
            {
                _left.Enqueue((value, shape.Member(text)));
                continue;
            }

            shape.Traits |= ClassTraits.OddKeys;
            Enqueue([key, value], _anything);
        }
    }
}
