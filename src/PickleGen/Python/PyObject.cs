namespace PickleGen;

/// <summary>
/// What a pickle says about an object: how Python makes it, its items and its state, as <c>__reduce__</c> returns
/// them. An untyped load gives one for an instance that no type of the program claims; it is data, nothing was called
/// to make it. It can be changed, and is written back the way it came.
/// </summary>
public sealed class PyObject
{
    /// <summary>Describes an object.</summary>
    /// <param name="callable">What Python calls to make it: usually a <see cref="PyGlobal"/>.</param>
    /// <param name="args">The arguments of the call.</param>
    /// <param name="construction">How it is called.</param>
    public PyObject(object callable, PyTuple args, PyConstruction construction = PyConstruction.New)
    {
        ArgumentNullException.ThrowIfNull(callable);
        ArgumentNullException.ThrowIfNull(args);
        Callable = callable;
        Args = args;
        Construction = construction;
    }

    /// <summary>What Python calls to make the object: usually a <see cref="PyGlobal"/>.</summary>
    public object Callable { get; set; }

    /// <summary>The class, where <see cref="Callable"/> is a name.</summary>
    public PyGlobal? Class => Callable as PyGlobal;

    /// <summary>How <see cref="Callable"/> is called.</summary>
    public PyConstruction Construction { get; set; }

    /// <summary>The arguments of the call.</summary>
    public PyTuple Args { get; set; }

    /// <summary>The keyword arguments of <c>__new__</c>, if any.</summary>
    public PyDict? Kwargs { get; set; }

    /// <summary>Whether there is a state; None can be one.</summary>
    public bool HasState { get; set; }

    /// <summary>The state: usually a <see cref="PyDict"/> of attributes.</summary>
    public object? State { get; set; }

    /// <summary>
    /// The function that gives the object its state, <c>setter(obj, state)</c>; null where the object takes it itself.
    /// Python 3.8 and later write one for a sixth item of <c>__reduce__</c>.
    /// </summary>
    public object? StateSetter { get; set; }

    /// <summary>The attributes, where the state is a dict.</summary>
    public PyDict? Attributes => State as PyDict;

    /// <summary>What was appended to it, for subclasses of list; null if nothing was.</summary>
    public List<object?>? ListItems { get; set; }

    /// <summary>What was set on it by key, for subclasses of dict; null if nothing was.</summary>
    public PyDict? DictItems { get; set; }

    /// <summary>Whether it is made as an instance without arguments, whose state says everything.</summary>
    internal bool IsBare => Construction == PyConstruction.Reconstruct
        ? Args is [PyGlobal origin, null] && origin.Equals(WellKnown.Object)
        : Args.Count == 0 && Kwargs is not { Count: > 0 };

    /// <summary>The class or callable; of what makes that, only that it is made.</summary>
    public override string ToString() => Callable is PyObject made ? $"instance of a callable made by {made.Class?.ToString() ?? "another"}" : $"instance of {Callable}";
}

/// <summary>How Python makes an object.</summary>
public enum PyConstruction
{
    /// <summary><c>cls.__new__(cls, *args, **kwargs)</c>; no <c>__init__</c> runs.</summary>
    New,

    /// <summary><c>callable(*args)</c>.</summary>
    Call,

    /// <summary>
    /// An instance as Python 2 wrote those of old-style classes (opcodes INST and OBJ): <c>cls(*args)</c>, or without
    /// arguments a bare instance.
    /// </summary>
    Instance,

    /// <summary>
    /// <c>copyreg._reconstructor(cls, base, value)</c>, as protocols 0 and 1 make an instance of a subclass of a builtin
    /// type: <see cref="PyObject.Args"/> are the base and the value of it.
    /// </summary>
    Reconstruct,
}
