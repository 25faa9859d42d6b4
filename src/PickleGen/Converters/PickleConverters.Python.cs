using PickleGen.Converters;

namespace PickleGen;

// The library's own types for Python's values.
public static partial class PickleConverters
{
    /// <summary><see cref="PickleGen.PyDict"/>: a dict, also an OrderedDict, defaultdict or Counter.</summary>
    public static PickleConverter<PyDict> PyDict { get; } = new ValueConverter<PyDict>("a dict");

    /// <summary><see cref="PickleGen.PyOrderedDict"/>: a <c>collections.OrderedDict</c>.</summary>
    public static PickleConverter<PyOrderedDict> PyOrderedDict { get; } = new ValueConverter<PyOrderedDict>("an OrderedDict");

    /// <summary><see cref="PickleGen.PyDefaultDict"/>: a <c>collections.defaultdict</c>.</summary>
    public static PickleConverter<PyDefaultDict> PyDefaultDict { get; } = new ValueConverter<PyDefaultDict>("a defaultdict");

    /// <summary><see cref="PickleGen.PyCounter"/>: a <c>collections.Counter</c>.</summary>
    public static PickleConverter<PyCounter> PyCounter { get; } = new ValueConverter<PyCounter>("a Counter");

    /// <summary><see cref="PickleGen.PyDeque"/>: a <c>collections.deque</c>.</summary>
    public static PickleConverter<PyDeque> PyDeque { get; } = new ValueConverter<PyDeque>("a deque");

    /// <summary><see cref="PickleGen.PyTuple"/>: a tuple.</summary>
    public static PickleConverter<PyTuple> PyTuple { get; } = new ValueConverter<PyTuple>("a tuple");

    /// <summary><see cref="PickleGen.PySet"/>: a set.</summary>
    public static PickleConverter<PySet> PySet { get; } = new ValueConverter<PySet>("a set");

    /// <summary><see cref="PickleGen.PyFrozenSet"/>: a frozenset.</summary>
    public static PickleConverter<PyFrozenSet> PyFrozenSet { get; } = new ValueConverter<PyFrozenSet>("a frozenset");

    /// <summary><see cref="PickleGen.PyByteArray"/>: a bytearray.</summary>
    public static PickleConverter<PyByteArray> PyByteArray { get; } = new ValueConverter<PyByteArray>("a bytearray");

    /// <summary><see cref="PickleGen.PyArray"/>: an <c>array.array</c>.</summary>
    public static PickleConverter<PyArray> PyArray { get; } = new ValueConverter<PyArray>("an array");

    /// <summary><see cref="PickleGen.PyRange"/>: a range.</summary>
    public static PickleConverter<PyRange> PyRange { get; } = new ValueConverter<PyRange>("a range");

    /// <summary><see cref="PickleGen.PySlice"/>: a slice.</summary>
    public static PickleConverter<PySlice> PySlice { get; } = new ValueConverter<PySlice>("a slice");

    /// <summary><see cref="PickleGen.PyException"/>: an instance of a builtin exception.</summary>
    public static PickleConverter<PyException> PyException { get; } = new ValueConverter<PyException>("an exception");

    /// <summary><see cref="PickleGen.PyObject"/>: an instance of a class that nothing in the load claims.</summary>
    public static PickleConverter<PyObject> PyObject { get; } = new ValueConverter<PyObject>("an object");

    /// <summary><see cref="PickleGen.PyGlobal"/>: a class or function, by its name.</summary>
    public static PickleConverter<PyGlobal> PyGlobal { get; } = new ValueConverter<PyGlobal>("a class or function");
}
