using PickleGen.Reading;

namespace PickleGen.Contexts;

/// <summary>
/// What a name in a pickle stands for: a class of the program's, or a class or function of the built-in safe set.
/// Names that no target claims stay inert data.
/// </summary>
internal abstract class GlobalTarget(PyGlobal name)
{
    public PyGlobal Name { get; } = name;

    /// <summary>Other names the target goes by.</summary>
    public virtual PyGlobal[] Aliases => [];

    /// <summary>Whether a call may copy what it is given, or take time for it.</summary>
    public virtual bool CopiesArguments => true;

    /// <summary>The object that the name itself stands for, where it is neither a class nor a function.</summary>
    public virtual object? Value => null;

    /// <summary>The object that is an attribute of the class, such as a member of an enum; null where it has none of that name.</summary>
    public virtual object? Attribute(string attribute) => null;

    /// <summary>The result of calling it: <c>name(*args)</c>.</summary>
    public abstract PickleSlot Call(PickleMachine machine, PyTuple args);

    /// <summary>The result of <c>name.__new__(name, *args, **kwargs)</c>.</summary>
    public virtual PickleSlot New(PickleMachine machine, PyTuple args, PyDict? kwargs) =>
        kwargs is null ? Call(machine, args) : throw machine.Error($"{Name} takes no keyword arguments");

    /// <summary>
    /// The result of <c>copyreg._reconstructor(name, origin, value)</c>, where the origin is not <c>object</c>. It is data
    /// unless the class says what it is.
    /// </summary>
    public virtual PickleSlot Reconstruct(PickleMachine machine, PyGlobal origin, object? value) =>
        PickleSlot.Object(new PyObject(Name, new PyTuple(origin, value), PyConstruction.Reconstruct));

    /// <summary>The call as data, where its arguments are not of a kind that can be kept as a value.</summary>
    protected PickleSlot Inert(PyTuple args) => PickleSlot.Object(new PyObject(Name, args, PyConstruction.Call));

    /// <summary>Whether instances are made of a state, and so a BUILD may follow.</summary>
    public virtual IClassConverter? Class => null;
}
