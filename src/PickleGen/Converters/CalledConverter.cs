using System.Diagnostics.CodeAnalysis;
using PickleGen.Contexts;
using PickleGen.Converters;
using PickleGen.Copying;
using PickleGen.Internal;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// The base of generated converters for types that say themselves how Python makes them: those with a
/// <see cref="PickleReduceAttribute"/> method. Reading calls their <see cref="PickleFunctionAttribute"/> methods.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
public abstract class CalledConverter<T> : PickleConverter<T>, IReduceConverter
{
    private static readonly string[] StateNames = ["<state>"];
    private static readonly string[] ItemNames = ["<item>"];
    private static readonly string[] EntryNames = ["<key>", "<value>"];

    private readonly PyGlobal _class;
    private readonly PyGlobal[] _aliases;
    private readonly string _place;
    private GlobalTarget? _target;

    /// <summary>Creates the converter.</summary>
    /// <param name="shape">What Python sees of the type: its class.</param>
    protected CalledConverter(ObjectShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        _class = shape.Global;
        _aliases = shape.Aliases.ToArray();
        _place = shape.Name[(shape.Name.LastIndexOf('.') + 1)..];
    }

    /// <summary>Other converters that are used; a load with this one knows them too.</summary>
    protected abstract PickleConverter[] References { get; }

    /// <summary>The functions that pickles may call; one of the class's name is a call of the class.</summary>
    protected virtual FunctionShape[] Functions => [];

    /// <summary>What Python has to do to make the value: a <see cref="PyObject"/>, or the <see cref="PyGlobal"/> that names it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="protocol">The protocol that is being written.</param>
    protected abstract object? Reduce(T value, int protocol);

    /// <summary>Gives an object its state.</summary>
    /// <param name="target">The object.</param>
    /// <param name="state">The state, as the only argument.</param>
    /// <returns>False if the type takes none.</returns>
    protected virtual bool SetState(T target, in PickleArguments state) => false;

    /// <summary>Adds an item to a collection.</summary>
    /// <param name="target">The collection.</param>
    /// <param name="item">The item, as the only argument.</param>
    /// <returns>False if the type takes none.</returns>
    protected virtual bool Add(T target, in PickleArguments item) => false;

    /// <summary>Sets an entry of a dictionary.</summary>
    /// <param name="target">The dictionary.</param>
    /// <param name="entry">Key and value, as two arguments.</param>
    /// <returns>False if the type takes none.</returns>
    protected virtual bool SetItem(T target, in PickleArguments entry) => false;

    internal sealed override PickleConverter[] Parts => References;

    internal sealed override FunctionShape[] FunctionsToCall => Functions;

    internal sealed override GlobalTarget Target => _target ??= ClassTarget();

    internal sealed override string Expectation => $"an instance of '{_class}'";

    internal sealed override void Write(ref PickleWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNone();
            return;
        }

        // A struct has no identity; its box is one for as long as its own arguments are written.
        object identity = value;
        if (writer.TryWriteReference(identity)) return;
        switch (AskForReduction(value, writer.Protocol))
        {
            case PyObject reduction:
                DynamicConverter.WriteReduction(ref writer, reduction, identity);
                break;
            case PyGlobal name:
                writer.WriteGlobal(name);
                break;
            case var other:
                throw writer.Error(NoReduction(other));
        }
    }

    [return: MaybeNull]
    internal sealed override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.IsNone && default(T) is null) return default;
        return machine.ToObject(slot) is T value ? value : throw machine.Mismatch(Expectation, slot);
    }

    internal sealed override T Copy(CopyContext context, T value)
    {
        if (context.Find(value!) is { } known) return (T)known;
        return AskForReduction(value, PickleOptions.HighestProtocol) switch
        {
            PyObject reduction => context.Rebuild(reduction, value!) is T copy ? copy : throw CopyContext.Error($"what the [PickleReduce] method of '{_class}' returned makes no {typeof(T)}"),
            PyGlobal => value,
            var other => throw CopyContext.Error(NoReduction(other)),
        };
    }

    internal sealed override bool AreEqual(EqualityContext context, T left, T right)
    {
        if (!typeof(T).IsValueType && context.HaveMet(left!, right!)) return true;
        return left!.GetType() == right!.GetType() && context.AreEqual(
            PickleConverters.Object, AskForReduction(left, PickleOptions.HighestProtocol), AskForReduction(right, PickleOptions.HighestProtocol));
    }

    void IReduceConverter.SetState(object target, object? state, PickleMachine machine)
    {
        var arguments = new PickleArguments(machine, _place, StateNames, [state]);
        if (!Hooked(machine, (T)target, arguments, static (CalledConverter<T> converter, T target, in PickleArguments state) => converter.SetState(target, state), "the [PickleSetState] method of "))
            throw machine.Error($"'{_class}' takes no state: it has no [PickleSetState] method");
    }

    void IReduceConverter.Append(object target, object? item, PickleMachine machine) => AddTo((T)target, item, machine);

    void IReduceConverter.Add(object target, object? item, PickleMachine machine) => AddTo((T)target, item, machine);

    void IReduceConverter.SetItem(object target, object? key, object? value, PickleMachine machine)
    {
        var arguments = new PickleArguments(machine, _place, EntryNames, [key, value]);
        if (!Hooked(machine, (T)target, arguments, static (CalledConverter<T> converter, T target, in PickleArguments entry) => converter.SetItem(target, entry), ""))
            throw machine.Error($"'{_class}' takes no items by key: it is no dictionary of types that can be pickled");
    }

    private void AddTo(T target, object? item, PickleMachine machine)
    {
        var arguments = new PickleArguments(machine, _place, ItemNames, [item]);
        if (!Hooked(machine, target, arguments, static (CalledConverter<T> converter, T target, in PickleArguments item) => converter.Add(target, item), ""))
            throw machine.Error($"'{_class}' takes no items: it is no collection of a type that can be pickled");
    }

    private delegate bool Hook(CalledConverter<T> converter, T target, in PickleArguments arguments);

    private bool Hooked(PickleMachine machine, T target, in PickleArguments arguments, Hook hook, string name)
    {
        var depth = machine.TrailDepth;
        try
        {
            return hook(this, target, arguments);
        }
        catch (Exception error) when (HookException.Wraps(error) && machine.TrailDepth == depth)
        {
            throw new HookException($"{name}'{_class}'", error);
        }
    }

    private string NoReduction(object? other) =>
        $"the [PickleReduce] method of '{_class}' returned {other?.GetType().ToString() ?? "null"}: it has to be a PyObject or a PyGlobal";

    private object? AskForReduction(T value, int protocol)
    {
        try
        {
            return Reduce(value, protocol);
        }
        catch (Exception error) when (HookException.Wraps(error))
        {
            throw new HookException($"the [PickleReduce] method of '{_class}'", error);
        }
    }

    private GlobalTarget ClassTarget() =>
        Array.Find(Functions, function => function.Global.Equals(_class)) is { } call ? new TypedFunction(call) { Others = _aliases } : new NoCall(_class);

    // The class of a type that is only made by functions of other names.
    private sealed class NoCall(PyGlobal name) : GlobalTarget(name)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            throw machine.Error($"'{Name}' is called, and its type has no [PickleFunction] method without a name");
    }
}
