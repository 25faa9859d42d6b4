using System.Runtime.CompilerServices;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// The base of generated converters for structs and for types that are built by a constructor: their parts are
/// collected and the value is made when its state is complete. They cannot be part of their own state.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TParts">What is collected.</typeparam>
public abstract class BuiltConverter<T, TParts> : ClassConverter<T>
    where TParts : struct
{
    /// <summary>Creates the converter.</summary>
    /// <param name="shape">What Python sees of the type.</param>
    protected BuiltConverter(ObjectShape shape)
        : base(shape)
    {
    }

    /// <summary>The parts before anything is read: the defaults of optional parameters.</summary>
    protected virtual TParts Start() => default;

    /// <summary>Writes each member: its key, then its value.</summary>
    protected abstract void WriteState(ref PickleWriter writer, T value);

    /// <summary>Reads the value of one member into the parts.</summary>
    /// <returns>What the reader said.</returns>
    protected abstract bool ReadMember(ref PickleReader reader, ref TParts parts, int member);

    /// <summary>Makes the value.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="read">Which members the pickle held; every required one.</param>
    protected abstract T Build(in TParts parts, MemberSet read);

    private protected sealed override object Start(PickleMachine machine) => new Pending(this) { Parts = Start() };

    private protected sealed override bool Read(ref PickleReader reader, object? target, int member)
    {
        if (target is not null) return ReadMember(ref reader, ref Unsafe.As<Pending>(target).Parts, member);
        var none = default(TParts);
        return ReadMember(ref reader, ref none, member);
    }

    private protected sealed override object Complete(object target, in MemberSet read)
    {
        var pending = Unsafe.As<Pending>(target);
        var value = Build(pending.Parts, read);
        OnUnpickled(ref value);
        return pending.Set(value!);
    }

    private protected sealed override void WriteMembers(ref PickleWriter writer, T value) => WriteState(ref writer, value);

    private sealed class Pending(BuiltConverter<T, TParts> converter) : PendingValue
    {
        public TParts Parts;

        public object Set(object value) => Result = value;

        // An instance without a state is complete as it is; one whose own state asks for it cannot be.
        public override object Finish(PickleMachine machine)
        {
            if (Result is null && machine.IsWithinItself(this)) throw machine.UsedBeforeComplete(converter);
            return Result ??= ((IClassConverter)converter).Complete(this, default, machine);
        }
    }
}
