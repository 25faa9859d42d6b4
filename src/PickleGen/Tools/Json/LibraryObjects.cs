namespace PickleGen.Tools;

/// <summary>
/// Objects of Python's standard library that have no type here, as CPython 3.13 would describe them: versions and
/// protocols differ in what they spell out, and classes in what they take.
/// </summary>
internal static class LibraryObjects
{
    private static readonly PyGlobal Iter = new("builtins", "iter");
    private static readonly PyGlobal UserString = new("collections", "UserString");

    /// <summary>The same object in the words of 3.13; mostly the very description it has.</summary>
    public static PyObject AsDescribed(PyObject instance) => instance switch
    {
        { Construction: PyConstruction.Call, Callable: PyGlobal callable } when callable.Equals(WellKnown.Partial) => Partial(instance),
        { Construction: PyConstruction.Call, Callable: PyGlobal callable, HasState: false } when callable.Equals(Iter) => Iterator(instance),

        // object.__new__ ignores what UserString.__init__ would take.
        { Construction: PyConstruction.New, Callable: PyGlobal callable, Args.Count: 1 } when callable.Equals(UserString) => With(instance, PyTuple.Empty, instance.State),
        _ => instance,
    };

    // partial.__setstate__((function, args, keywords, namespace)): None is an empty namespace.
    private static PyObject Partial(PyObject instance) => instance.State is PyTuple { Count: 4 } state && state[3] is null
        ? With(instance, instance.Args, new PyTuple(state[0], state[1], state[2], new PyDict()))
        : instance;

    // An iterator over a sequence says where it stands; where nothing is said, that is the start.
    private static PyObject Iterator(PyObject instance) => instance.Args is [List<object?> or PyTuple or string or byte[] or PyByteArray]
        ? With(instance, instance.Args, 0L)
        : instance;

    private static PyObject With(PyObject instance, PyTuple args, object? state) => new(instance.Callable, args, instance.Construction)
    {
        HasState = state is not null,
        State = state,
        Kwargs = instance.Kwargs,
        ListItems = instance.ListItems,
        DictItems = instance.DictItems,
        StateSetter = instance.StateSetter,
    };
}
