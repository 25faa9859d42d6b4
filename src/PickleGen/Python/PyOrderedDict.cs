using PickleGen.Writing;

namespace PickleGen;

/// <summary>A Python <c>collections.OrderedDict</c>: a dict that keeps its order, and may have attributes.</summary>
public sealed class PyOrderedDict : PyDict, IReducible, IStateful
{
    private InstanceState _state;

    /// <summary>The attributes of the instance, its <c>__dict__</c>; null if it has none.</summary>
    public PyDict? Attributes
    {
        get => _state.Attributes;
        set => _state = new InstanceState(value);
    }

    PyObject IReducible.Reduce(int protocol) =>
        _state.AddTo(new PyObject(WellKnown.OrderedDict, PyTuple.Empty, PyConstruction.Call) { DictItems = this });

    bool IStateful.TrySetState(object? state) => _state.TrySet(state);
}
