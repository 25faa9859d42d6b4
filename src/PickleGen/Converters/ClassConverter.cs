using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using PickleGen.Contexts;
using PickleGen.Internal;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// The base of generated converters: an instance of a Python class with a state. Everything about opcodes is here;
/// the generated code says which members there are.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
public abstract partial class ClassConverter<T> : PickleConverter<T>, IClassConverter
{
    private readonly ObjectShape _shape;
    private readonly ClassTarget _target;
    private readonly bool _hasRequired;
    private readonly MemberSet _required;

    // A copy has every member there is.
    private readonly MemberSet _all;
    private PickleConverter?[]? _members;
    private TypedFunction? _function;
    private bool _hasNoFunction;

    private protected ClassConverter(ObjectShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        _shape = shape;
        _target = new ClassTarget(this, shape.Global);
        for (var i = 0; i < shape.Count; i++)
        {
            if (!shape[i].Required) continue;
            _hasRequired = true;
            _required = _required.With(i, shape.Slots);
        }

        _all = MemberSet.All(shape.Slots);
    }

    /// <summary>What Python sees of the type.</summary>
    public ObjectShape Shape => _shape;

    internal sealed override GlobalTarget? Target => _shape.IsPlain ? null : _target;

    internal sealed override string Expectation => _shape.Layout switch
    {
        ObjectLayout.Dict => $"a dict for {typeof(T).Name}",
        ObjectLayout.Tuple => $"a tuple for {typeof(T).Name}",
        ObjectLayout.List => $"a list for {typeof(T).Name}",
        _ => $"an instance of '{_shape.Global}'",
    };

    /// <summary>The converters of the members: what a load with this converter may build.</summary>
    protected abstract PickleConverter[] References { get; }

    internal sealed override PickleConverter[] Parts => _shape.HasItems ? [.. References, .. Items!.Parts] : References;

    /// <summary>The functions that pickles may call to make objects of this type, or others; one of the class's name is a call of the class.</summary>
    protected virtual FunctionShape[] Functions => [];

    internal sealed override FunctionShape[] FunctionsToCall => Functions;

    /// <summary>The object is about to be written.</summary>
    /// <param name="value">The object; for a struct the copy that is written.</param>
    protected virtual void OnPickling(ref T value)
    {
    }

    /// <summary>The object has been read, and what it requires was there.</summary>
    /// <param name="value">The object.</param>
    protected virtual void OnUnpickled(ref T value)
    {
    }

    /// <summary>Calls the hook, without a box for a struct.</summary>
    /// <param name="value">The object.</param>
    protected static void NotifyPickling<TCallbacks>(ref TCallbacks value)
        where TCallbacks : IPickleCallbacks
    {
        try
        {
            value.OnPickling();
        }
        catch (Exception error) when (HookException.Wraps(error))
        {
            throw new HookException($"OnPickling of {typeof(TCallbacks)}", error);
        }
    }

    /// <summary>Calls the hook, without a box for a struct.</summary>
    /// <param name="value">The object.</param>
    protected static void NotifyUnpickled<TCallbacks>(ref TCallbacks value)
        where TCallbacks : IPickleCallbacks
    {
        try
        {
            value.OnUnpickled();
        }
        catch (Exception error) when (HookException.Wraps(error))
        {
            throw new HookException($"OnUnpickled of {typeof(TCallbacks)}", error);
        }
    }

    object IClassConverter.Start(PickleMachine machine)
    {
        machine.ChargeObject(PickleMachine.ObjectBytes);
        return Start(machine);
    }

    bool IClassConverter.Read(ref PickleReader reader, object target, int member) => Read(ref reader, target, member);

    object IClassConverter.Complete(object target, MemberSet read, PickleMachine machine)
    {
        // Nothing was read that says otherwise: an object without a state is of the first version.
        if (_shape.Version > 1 && !read.Contains(_shape.VersionMember)) read = machine.MigrateNothing(target, machine.StateOf(this));
        var all = _shape.Arguments > 0 ? machine.WithArguments(target, read, _shape.Count) : read;
        CheckRequired(all, machine);
        return Complete(target, all);
    }

    void IClassConverter.Migrate(PyDict state, int version) => Migrate(state, version);

    PickleConverter? IClassConverter.MemberConverter(int member)
    {
        var members = _members ??= new PickleConverter?[_shape.Count];
        return members[member] ??= Probe(member);
    }

    string IClassConverter.WhyLate => WholeState is null
        ? "its type is built by a constructor; a parameterless constructor allows such cycles"
        : "a static [PickleSetState] method makes it of that; an instance method allows such cycles";

    PickleConverter? IClassConverter.WholeState => WholeState;

    void IClassConverter.SetState(object target, in PickleSlot state, PickleMachine machine) => SetWholeState(target, state, machine);

    TypedFunction? IClassConverter.Function => _function ?? FindFunction();

    bool IClassConverter.TakesState(object made) => TakesState(made);

    /// <summary>The converter of a state that is one value; null where the state is the members.</summary>
    private protected virtual PickleConverter? WholeState => null;

    private protected virtual void SetWholeState(object target, in PickleSlot state, PickleMachine machine) =>
        throw machine.Mismatch("the members", state);

    /// <summary>Reads a state that is one value for the object on top, or finds that there is none.</summary>
    private protected virtual bool TryReadWholeState(ref PickleReader reader, object target, [MaybeNull] out T value)
    {
        value = default;
        return false;
    }

    private protected virtual bool TakesState(object made) => false;

    /// <summary>Turns a state of an older version into one of the next, for a shape with a <see cref="ObjectShape.Version"/>.</summary>
    /// <param name="state">The state, to be changed.</param>
    /// <param name="version">Its version, from 1 to the type's less one.</param>
    protected virtual void Migrate(PyDict state, int version)
    {
    }

    /// <summary>The extension data of a value, for a shape that <see cref="ObjectShape.HasExtensionData"/>.</summary>
    /// <param name="value">The value that is written.</param>
    /// <returns>The keys to write beside the members, or null.</returns>
    protected virtual PyDict? GetExtensionData(T value) => null;

    private protected abstract object Start(PickleMachine machine);

    private protected abstract bool Read(ref PickleReader reader, object? target, int member);

    private protected abstract object Complete(object target, in MemberSet read);

    /// <summary>Writes what stands between the class and the state's values: all of the object but its members.</summary>
    private protected abstract void WriteMembers(ref PickleWriter writer, T value);

    internal sealed override void Write(ref PickleWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNone();
            return;
        }

        object? identity = typeof(T).IsValueType ? null : value;
        if (writer.TryStartKnown(_shape, identity, out var isReference))
        {
            if (isReference) return;
            RefuseDerived(ref writer, value);
            OnPickling(ref value);
            WriteMembers(ref writer, value);
            writer.EndState();
            return;
        }

        if (identity is not null && writer.TryWriteReference(identity)) return;
        RefuseDerived(ref writer, value);
        WriteNew(ref writer, value, typeof(T).IsValueType ? null : value);
    }

    private void RefuseDerived(ref PickleWriter writer, T value)
    {
        if (!typeof(T).IsValueType && value!.GetType() != typeof(T) && !IncludesDerived) throw writer.Error(NotIncluded(value.GetType()));
    }

    internal sealed override void WriteBoxed(ref PickleWriter writer, object box) => WriteNew(ref writer, (T)box, box);

    internal sealed override void WriteAs(ref PickleWriter writer, object value, object identity) => WriteNew(ref writer, (T)value, identity);

    private void WriteNew(ref PickleWriter writer, T value, object? identity)
    {
        OnPickling(ref value);
        if (_shape.IsSpecial)
        {
            WriteLayout(ref writer, value, identity);
            return;
        }

        writer.StartObject(_shape);
        writer.MemoizeObject(identity);
        writer.StartState(_shape, _shape.HasExtensionData ? GetExtensionData(value) : null);
        WriteMembers(ref writer, value);
        writer.EndState();
    }

    internal sealed override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Tag is StateSink) throw machine.Misguess();
        var value = slot.Tag is ClassState state ? machine.Completed(slot, state)
            : slot.Value is PendingValue pending ? pending.Finish(machine)
            : slot.Value;
        if (value is T result) return result;
        if (slot.IsNone && !typeof(T).IsValueType) return default!;
        if (_shape.IsPlain) return TakePlain(slot, machine);
        if (value is PyObject { Class: { } name } inert && _shape.Claims(name) && (inert.IsBare || _shape.IsSpecial))
            return (T)machine.Adopt(inert, this, this);
        throw machine.Mismatch(Expectation, slot);
    }

    private TypedFunction? FindFunction()
    {
        if (_hasNoFunction) return null;
        var shape = Array.Find(Functions, function => function.Global.Equals(_shape.Global));
        _hasNoFunction = shape is null;
        return shape is null ? null : _function = new TypedFunction(shape);
    }

    private PickleConverter? Probe(int member)
    {
        var machine = new PickleMachine();
        var reader = new PickleReader(machine, ReaderMode.Probe);
        Read(ref reader, null, member);
        return machine.Probed;
    }

    private void CheckRequired(in MemberSet read, PickleMachine machine)
    {
        if (!_hasRequired || read.ContainsAll(_required)) return;
        List<string>? missing = null;
        for (var i = 0; i < _shape.Count; i++)
        {
            if (_shape[i].Required && !read.Contains(i)) (missing ??= []).Add($"'{_shape[i].Name}'");
        }

        if (missing is not null)
            throw machine.Error($"the state of '{_shape.Global}' lacks the required {string.Join(", ", missing)}");
    }

    private sealed class ClassTarget(ClassConverter<T> converter, PyGlobal name) : GlobalTarget(name)
    {
        public override IClassConverter Class => converter;

        public override PyGlobal[] Aliases => converter.Shape.Aliases.ToArray();

        public override bool CopiesArguments => false;

        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            machine.Call(new PickleSlot(machine.StateOf(converter), SlotTag.Global), args);
    }
}
