using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PickleGen.Contexts;
using PickleGen.Copying;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// The base of converters that pickle another type in place of their own: Python sees an instance of the surrogate's
/// class. The value keeps its identity: however often it occurs, it is written and made once.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TSurrogate">Its surrogate.</typeparam>
public abstract class SurrogateConverter<T, TSurrogate> : PickleConverter<T>, IClassConverter
    where TSurrogate : IPickleSurrogate<T, TSurrogate>
{
    private GlobalTarget? _target;

    /// <summary>Creates the converter.</summary>
    protected SurrogateConverter()
    {
    }

    /// <summary>The converter of the surrogate.</summary>
    protected abstract PickleConverter<TSurrogate> Surrogate { get; }

    internal sealed override PickleConverter[] Parts => Class is null ? [Surrogate] : Surrogate.Parts;

    internal sealed override string Expectation => Surrogate.Expectation;

    // The surrogate's class stands for the type: what is made of it is the value, wherever it occurs.
    internal sealed override GlobalTarget? Target => _target ??= Class is null ? null : new SurrogateTarget(this, Surrogate.Target!);

    // Null where the surrogate is a plain value, has items besides its state, or methods that make it: it is then taken
    // when it is complete.
    private IClassConverter? Class => Surrogate.Target?.Class is { Items: null, WholeState: null, Function: null } cls ? cls : null;

    PickleItems? IClassConverter.Items => null;

    PickleConverter? IClassConverter.WholeState => null;

    TypedFunction? IClassConverter.Function => null;

    ObjectShape IClassConverter.Shape => Class!.Shape;

    string IClassConverter.WhyLate => $"its instances are surrogates: the {typeof(T).Name} is made of the complete one, so it cannot be part of it";

    internal sealed override void Write(ref PickleWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNone();
        }
        else if (typeof(T).IsValueType)
        {
            Surrogate.Write(ref writer, SurrogateOf(ref writer, value));
        }
        else if (!writer.TryWriteReference(value))
        {
            if (value.GetType() != typeof(T) && !IncludesDerived)
            {
                throw writer.Error(NotIncluded(value.GetType()));
            }

            Surrogate.WriteAs(ref writer, SurrogateOf(ref writer, value), value);
        }
    }

    internal sealed override void WriteBoxed(ref PickleWriter writer, object box) => WriteAs(ref writer, box, box);

    internal sealed override void WriteAs(ref PickleWriter writer, object value, object identity) =>
        Surrogate.WriteAs(ref writer, SurrogateOf(ref writer, (T)value), identity);

    internal sealed override bool TryRead(ref PickleReader reader, [MaybeNull] out T value)
    {
        value = default;
        switch ((Opcode)reader.Next())
        {
            case Opcode.None when !typeof(T).IsValueType:
                reader.Position++;
                return true;
            case Opcode.BinGet or Opcode.LongBinGet:
                ref var entry = ref reader.PeekGet(out var advance);
                if (Unsafe.IsNullRef(ref entry) || entry.Value is not PendingValue { Result: T known }) return false;
                value = known;
                reader.Position += advance;
                return true;
            default:
                return false;
        }
    }

    internal sealed override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Tag is StateSink) throw machine.Misguess();
        if (slot.IsNone && !typeof(T).IsValueType) return default!;
        var value = slot.Tag is ClassState state ? machine.Completed(slot, state)
            : slot.Value is PendingValue pending ? pending.Finish(machine)
            : slot.Value;
        return value switch
        {
            T result => result,
            TSurrogate surrogate => OnlyValueOf(surrogate, machine),
            PyObject { Class: { } name } inert when Class is { } cls && cls.Shape.Claims(name) && (inert.IsBare || cls.Shape.IsSpecial) => (T)machine.Adopt(inert, this, this),
            _ when Class is null && Surrogate.TakeObject(slot, machine) is TSurrogate surrogate => OnlyValueOf(surrogate, machine),
            _ => throw machine.Mismatch(Expectation, slot),
        };
    }

    internal sealed override T Copy(CopyContext context, T value)
    {
        if (typeof(T).IsValueType) return ValueOf(Surrogate.Copy(context, SurrogateOf(value)), context.Machine);
        if (context.Find(value!) is { } known) return (T)known;
        if (value!.GetType() != typeof(T) && !IncludesDerived) throw CopyContext.Error(NotIncluded(value.GetType()));
        context.Defer(value, () => Class is null
            ? CopyContext.Error($"a {typeof(T).Name} is part of what its surrogate is made of")
            : context.Machine.UsedBeforeComplete(this));
        var copy = ValueOf(Surrogate.Copy(context, SurrogateOf(value)), context.Machine);
        context.Add(value, copy!);
        return copy;
    }

    internal sealed override bool AreEqual(EqualityContext context, T left, T right) =>
        (!typeof(T).IsValueType && context.HaveMet(left!, right!))
        || (left!.GetType() == right!.GetType() && Surrogate.AreEqual(context, SurrogateOf(left), SurrogateOf(right)));

    internal sealed override ItemStart StartsWith(ref PickleReader reader, int opcode) => Surrogate.StartsWith(ref reader, opcode);

    object IClassConverter.Start(PickleMachine machine) => new Pending(this, Class!.Start(machine));

    bool IClassConverter.Read(ref PickleReader reader, object target, int member) => Class!.Read(ref reader, ((Pending)target).Surrogate, member);

    object IClassConverter.Complete(object target, MemberSet read, PickleMachine machine) => ((Pending)target).Complete(read, machine);

    void IClassConverter.SetState(object target, in PickleSlot state, PickleMachine machine) => throw machine.Mismatch("the members", state);

    bool IClassConverter.TakesState(object made) => false;

    PickleConverter? IClassConverter.MemberConverter(int member) => Class!.MemberConverter(member);

    void IClassConverter.Migrate(PyDict state, int version) => Class!.Migrate(state, version);

    bool IClassConverter.StepMembers(ref PickleReader reader, object target, ClassState state) =>
        Class!.StepMembers(ref reader, ((Pending)target).Surrogate, state);

    private static TSurrogate SurrogateOf(ref PickleWriter writer, T value) =>
        TSurrogate.FromValue(value) ?? throw writer.Error($"{typeof(TSurrogate).Name}.FromValue returned null");

    private static TSurrogate SurrogateOf(T value) =>
        TSurrogate.FromValue(value) ?? throw CopyContext.Error($"{typeof(TSurrogate).Name}.FromValue returned null");

    private static string NotIncluded(Type type) =>
        $"a {type} stands where a {typeof(T)} is expected: set IncludeDerived on [PickleableFor<{typeof(T).Name}>] to pickle derived types as that";

    private static T ValueOf(TSurrogate surrogate, PickleMachine machine) =>
        surrogate.ToValue() ?? throw machine.Error($"{typeof(TSurrogate).Name}.ToValue returned null");

    // A surrogate that somebody else has made, because he asks for the type itself: its value is made once, too.
    private T OnlyValueOf(TSurrogate surrogate, PickleMachine machine)
    {
        if (machine.FindAdopted(surrogate, this) is T known) return known;
        var value = ValueOf(surrogate, machine);
        machine.Adopt(surrogate, this, value!);
        return value;
    }

    private sealed class Pending(SurrogateConverter<T, TSurrogate> converter, object surrogate) : PendingValue
    {
        public object Surrogate => surrogate;

        public object Complete(in MemberSet read, PickleMachine machine) =>
            Result = ValueOf((TSurrogate)Cls.Complete(surrogate, machine.WithArguments(this, read, Cls.Shape.Count), machine), machine)!;

        private IClassConverter Cls => converter.Class!;

        // As with every value that is built: without a state it is complete, and within its own it cannot be.
        public override object Finish(PickleMachine machine)
        {
            if (Result is null && machine.IsWithinItself(this)) throw machine.UsedBeforeComplete(converter);
            return Result ?? Complete(default, machine);
        }
    }

    private sealed class SurrogateTarget(SurrogateConverter<T, TSurrogate> converter, GlobalTarget surrogate) : GlobalTarget(surrogate.Name)
    {
        public override PyGlobal[] Aliases => surrogate.Aliases;

        public override IClassConverter Class => converter;

        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            machine.Call(new PickleSlot(machine.StateOf(converter), SlotTag.Global), args);
    }
}
