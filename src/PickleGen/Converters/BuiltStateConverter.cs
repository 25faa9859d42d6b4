using System.Runtime.CompilerServices;
using PickleGen.Internal;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// The base of generated converters for types that are made of their state: structs, and what does not change. They
/// cannot be part of their own state.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TState">The type of the state.</typeparam>
public abstract class BuiltStateConverter<T, TState> : StateConverter<T, TState>
{
    /// <summary>Creates the converter.</summary>
    /// <param name="shape">What Python sees of the type: its class.</param>
    protected BuiltStateConverter(ObjectShape shape)
        : base(shape)
    {
    }

    /// <summary>Makes an object of its state.</summary>
    /// <param name="state">The state.</param>
    protected abstract T FromState(TState state);

    private protected sealed override object Start(PickleMachine machine) => new Pending(this);

    private protected sealed override void GiveState(object target, TState state, PickleMachine machine)
    {
        var pending = Unsafe.As<Pending>(target);
        if (pending.Result is not null) throw machine.UsedBeforeComplete(this);
        pending.Made = Make(state);
        pending.HasMade = true;
    }

    // An instance without a state is made of null, which says the same.
    private protected sealed override object Complete(object target, in MemberSet read)
    {
        var pending = Unsafe.As<Pending>(target);
        var value = pending.HasMade ? pending.Made! : Make(default!);
        OnUnpickled(ref value);
        return pending.Set(value!);
    }

    private T Make(TState state)
    {
        try
        {
            return FromState(state) ?? throw new InvalidOperationException("null was returned");
        }
        catch (Exception error) when (HookException.Wraps(error))
        {
            throw Failed("the [PickleSetState] method", error);
        }
    }

    private sealed class Pending(BuiltStateConverter<T, TState> converter) : PendingValue
    {
        public T? Made;
        public bool HasMade;

        public object Set(object value) => Result = value;

        public override object Finish(PickleMachine machine)
        {
            if (Result is not null) return Result;
            if (machine.IsWithinItself(this)) throw machine.UsedBeforeComplete(converter);
            if (default(TState) is not null) throw machine.Error($"there is no state for '{converter.Shape.Global}', which is made of one");
            return ((IClassConverter)converter).Complete(this, default, machine);
        }
    }
}
