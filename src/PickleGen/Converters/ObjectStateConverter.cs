using System.Runtime.CompilerServices;
using PickleGen.Internal;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// The base of generated converters for classes whose objects are created first and given their state then, as by
/// Python's <c>__setstate__</c>: a state may refer to its own object.
/// </summary>
/// <typeparam name="T">The class.</typeparam>
/// <typeparam name="TState">The type of the state.</typeparam>
public abstract class ObjectStateConverter<T, TState> : StateConverter<T, TState>
    where T : class
{
    /// <summary>Creates the converter.</summary>
    /// <param name="shape">What Python sees of the type: its class.</param>
    protected ObjectStateConverter(ObjectShape shape)
        : base(shape)
    {
    }

    /// <summary>Creates an object without a state.</summary>
    protected abstract T Create();

    /// <summary>Gives an object its state.</summary>
    /// <param name="target">The object.</param>
    /// <param name="state">The state.</param>
    protected abstract void SetState(T target, TState state);

    private protected sealed override object Start(PickleMachine machine) => Create();

    private protected sealed override void GiveState(object target, TState state, PickleMachine machine)
    {
        try
        {
            SetState(Unsafe.As<T>(target), state);
        }
        catch (Exception error) when (HookException.Wraps(error))
        {
            throw Failed("the [PickleSetState] method", error);
        }
    }

    private protected sealed override object Complete(object target, in MemberSet read)
    {
        OnUnpickled(ref Unsafe.As<object, T>(ref target));
        return target;
    }

    private protected sealed override bool TakesState(object made) => made is T;
}
