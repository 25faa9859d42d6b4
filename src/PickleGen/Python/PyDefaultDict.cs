using PickleGen.Writing;

namespace PickleGen;

/// <summary>
/// A Python <c>collections.defaultdict</c>. The factory is data: looking up a key that is not there does not call it.
/// </summary>
public sealed class PyDefaultDict : PyDict, IReducible
{
    /// <summary>Creates an empty defaultdict.</summary>
    /// <param name="defaultFactory">What Python calls for a missing key, usually a <see cref="PyGlobal"/>; null for None.</param>
    public PyDefaultDict(object? defaultFactory = null) => DefaultFactory = defaultFactory;

    /// <summary>What Python calls for a missing key, usually a <see cref="PyGlobal"/>; null for None.</summary>
    public object? DefaultFactory { get; set; }

    PyObject IReducible.Reduce(int protocol) => new(
        WellKnown.DefaultDict,
        DefaultFactory is null ? PyTuple.Empty : new PyTuple(DefaultFactory),
        PyConstruction.Call)
    {
        DictItems = this,
    };
}
