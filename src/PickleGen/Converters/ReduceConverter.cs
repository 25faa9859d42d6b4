using PickleGen.Contexts;
using PickleGen.Converters;
using PickleGen.Copying;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// The base of hand-written converters: what <c>__reduce_ex__</c>, <c>__new__</c>, <c>__setstate__</c>, <c>append</c> and
/// <c>__setitem__</c> are to a Python class. Use it for a type whose pickles are not an instance with its attributes.
/// </summary>
/// <typeparam name="T">The type; instances are made before their state and items are known.</typeparam>
public abstract class ReduceConverter<T> : PickleConverter<T>, IReduceConverter
    where T : class
{
    private readonly ReduceTarget _target;

    /// <summary>Creates the converter.</summary>
    /// <param name="module">The module of the Python class.</param>
    /// <param name="name">The qualified name of the class in it.</param>
    protected ReduceConverter(string module, string name) => _target = new ReduceTarget(this, new PyGlobal(module, name));

    /// <summary>The Python class.</summary>
    public PyGlobal Class => _target.Name;

    /// <summary>Other converters whose types occur in what is reduced; a load with this one knows them too.</summary>
    protected virtual PickleConverter[] References => [];

    /// <summary>What Python has to do to make the value (Python's <c>__reduce_ex__</c>).</summary>
    /// <param name="value">The value.</param>
    /// <param name="protocol">The protocol that is being written.</param>
    protected abstract PyObject Reduce(T value, int protocol);

    /// <summary>The result of <c>cls.__new__(cls, *args, **kwargs)</c>. Default: <see cref="Call"/> without keywords.</summary>
    /// <param name="args">The arguments after the class.</param>
    /// <param name="kwargs">The keyword arguments, or null.</param>
    protected virtual T New(PyTuple args, PyDict? kwargs) => kwargs is null ? Call(args) : throw Refused("__new__ with keyword arguments");

    /// <summary>The result of <c>cls(*args)</c>. Default: the pickle is refused.</summary>
    /// <param name="args">The arguments.</param>
    protected virtual T Call(PyTuple args) => throw Refused("a call");

    /// <summary>
    /// The result of <c>copyreg._reconstructor(cls, base, value)</c>, as protocols 0 and 1 make an instance of a subclass of
    /// a builtin type: <c>base.__new__(cls, value)</c>, then <c>base.__init__(self, value)</c>. Default: <see cref="New"/>
    /// with the value.
    /// </summary>
    /// <param name="baseClass">The builtin type, such as <c>builtins.list</c>.</param>
    /// <param name="value">The instance as a value of that type.</param>
    protected virtual T Reconstruct(PyGlobal baseClass, object? value) => New(new PyTuple(value), null);

    /// <summary>Gives the object its state (<c>__setstate__</c>). Default: the pickle is refused.</summary>
    /// <param name="target">The object.</param>
    /// <param name="state">The state; not always of the type the converter writes.</param>
    protected virtual void SetState(T target, object? state) => throw Refused("a state");

    /// <summary>Appends an item (<c>append</c>). Default: the pickle is refused.</summary>
    /// <param name="target">The object.</param>
    /// <param name="item">The item.</param>
    protected virtual void Append(T target, object? item) => throw Refused("appended items");

    /// <summary>Adds an item (<c>add</c>). Default: the pickle is refused.</summary>
    /// <param name="target">The object.</param>
    /// <param name="item">The item.</param>
    protected virtual void Add(T target, object? item) => throw Refused("added items");

    /// <summary>Sets an item (<c>__setitem__</c>). Default: the pickle is refused.</summary>
    /// <param name="target">The object.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    protected virtual void SetItem(T target, object? key, object? value) => throw Refused("items set by key");

    internal sealed override PickleConverter[] Parts => References;

    internal sealed override GlobalTarget Target => _target;

    internal sealed override string Expectation => $"an instance of '{Class}'";

    internal sealed override void Write(ref PickleWriter writer, T? value)
    {
        if (value is null) writer.WriteNone();
        else if (!writer.TryWriteReference(value)) DynamicConverter.WriteReduction(ref writer, Reduce(value, writer.Protocol), value);
    }

    internal sealed override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.IsNone) return null!;
        return slot.Value as T ?? throw machine.Mismatch(Expectation, slot);
    }

    internal sealed override T Copy(CopyContext context, T value)
    {
        if (context.Find(value) is { } known) return (T)known;
        return context.Rebuild(Reduce(value, PickleOptions.HighestProtocol), value) as T
            ?? throw CopyContext.Error($"what {GetType().Name} reduces a {typeof(T)} to makes none");
    }

    internal sealed override bool AreEqual(EqualityContext context, T left, T right) =>
        context.HaveMet(left, right)
        || (left.GetType() == right.GetType() && context.AreEqual(
            PickleConverters.Object, Reduce(left, PickleOptions.HighestProtocol), Reduce(right, PickleOptions.HighestProtocol)));

    void IReduceConverter.SetState(object target, object? state, PickleMachine machine) => SetState((T)target, state);

    void IReduceConverter.Append(object target, object? item, PickleMachine machine) => Append((T)target, item);

    void IReduceConverter.Add(object target, object? item, PickleMachine machine) => Add((T)target, item);

    void IReduceConverter.SetItem(object target, object? key, object? value, PickleMachine machine) => SetItem((T)target, key, value);

    private InvalidOperationException Refused(string what) => new($"'{Class}' takes no {what}: {GetType().Name} does not override what would");

    private sealed class ReduceTarget(ReduceConverter<T> converter, PyGlobal name) : GlobalTarget(name)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) => PickleSlot.Object(converter.Call(args));

        public override PickleSlot New(PickleMachine machine, PyTuple args, PyDict? kwargs) => PickleSlot.Object(converter.New(args, kwargs));

        public override PickleSlot Reconstruct(PickleMachine machine, PyGlobal origin, object? value) =>
            PickleSlot.Object(converter.Reconstruct(origin, value));
    }
}
