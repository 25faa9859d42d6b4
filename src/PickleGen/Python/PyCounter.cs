using PickleGen.Writing;

namespace PickleGen;

/// <summary>A Python <c>collections.Counter</c>: a dict of elements and how many of each there are.</summary>
public sealed class PyCounter : PyDict, IReducible, IStateful
{
    private InstanceState _state;

    /// <summary>
    /// The attributes of the instance, its <c>__dict__</c>; null if it has none. Python's own Counter drops them when it
    /// is pickled.
    /// </summary>
    public PyDict? Attributes
    {
        get => _state.Attributes;
        set => _state = new InstanceState(value);
    }

    PyObject IReducible.Reduce(int protocol)
    {
        var counts = new PyDict();
        foreach (var (element, count) in this) counts.SetHashable(element, count);
        return _state.AddTo(new PyObject(WellKnown.Counter, new PyTuple(counts), PyConstruction.Call));
    }

    bool IStateful.TrySetState(object? state) => _state.TrySet(state);
}
