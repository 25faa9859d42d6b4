using PickleGen.Reading;

namespace PickleGen.Copying;

// Objects that say how they are made, in the order in which a load would do it: call, items, state.
internal sealed partial class CopyContext
{
    /// <summary>Makes an object of copies of what its reduction holds.</summary>
    public object Rebuild(PyObject reduction, object original)
    {
        var args = (PyTuple)CopyPart(reduction.Args)!;
        var kwargs = (PyDict?)CopyPart(reduction.Kwargs);
        var callable = CopyPart(reduction.Callable)!;

        // Its own arguments may have led back to it, and made it.
        if (_copies[original] is { } recursive) return recursive;
        var made = Machine.Make(callable, args, kwargs, reduction.Construction);
        if (made.Value is not null and not PendingValue) Add(original, made.Value);
        foreach (var item in reduction.ListItems ?? []) Machine.AppendCopy(made, PickleSlot.From(CopyPart(item)));
        foreach (var (key, value) in reduction.DictItems ?? []) Machine.SetCopy(made, PickleSlot.From(CopyPart(key)), PickleSlot.From(CopyPart(value)));
        if (reduction.HasState) made = GiveState(made, reduction);
        var copy = Machine.ToObject(made) ?? throw Error($"what makes {reduction} returned None");
        Add(original, copy);
        return copy;
    }

    // An object that no type claims is data: its copy is another one.
    private object CopyInert(PyObject instance)
    {
        if (Find(instance) is { } known) return known;
        var copy = new PyObject(instance.Callable, PyTuple.Empty, instance.Construction);
        Add(instance, copy);
        copy.Callable = CopyPart(instance.Callable)!;
        copy.Args = (PyTuple)CopyPart(instance.Args)!;
        copy.Kwargs = (PyDict?)CopyPart(instance.Kwargs);
        copy.ListItems = CopyItems(instance.ListItems);
        copy.DictItems = instance.DictItems is { } entries ? CopyAttributes(entries) : null;
        copy.HasState = instance.HasState;
        copy.State = IsShallow && instance.State?.GetType() == typeof(PyDict) ? CopyAttributes((PyDict)instance.State) : CopyPart(instance.State);
        copy.StateSetter = CopyPart(instance.StateSetter);
        return copy;
    }

    private List<object?>? CopyItems(List<object?>? items)
    {
        if (items is null) return null;
        var copies = new List<object?>(items.Count);
        foreach (var item in items) copies.Add(CopyPart(item));
        return copies;
    }

    private PickleSlot GiveState(PickleSlot made, PyObject reduction)
    {
        // Python fills the new object's dict from the old one's, and so does what takes a dict here.
        var state = IsShallow && reduction.State?.GetType() == typeof(PyDict) ? CopyAttributes((PyDict)reduction.State) : CopyPart(reduction.State);
        if (reduction.StateSetter is not { } setter) return Machine.BuildCopy(made, state);
        if (Machine.Make(CopyPart(setter)!, new PyTuple(Machine.ToObject(made), state), null, PyConstruction.Call).Value is PyObject)
            throw Error($"nothing claims the state setter {setter}, so that the copy would have no state");
        return made;
    }
}
