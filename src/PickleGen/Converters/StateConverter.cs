using System.Diagnostics.CodeAnalysis;
using PickleGen.Copying;
using PickleGen.Internal;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// The base of generated converters for types whose state is one value of their own making: those with
/// <see cref="PickleGetStateAttribute"/> and <see cref="PickleSetStateAttribute"/> methods.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TState">The type of the state.</typeparam>
public abstract class StateConverter<T, TState> : ClassConverter<T>
{
    private protected StateConverter(ObjectShape shape)
        : base(shape)
    {
    }

    /// <summary>The converter of the state.</summary>
    protected abstract PickleConverter<TState> State { get; }

    /// <summary>The state of an object; null writes none.</summary>
    /// <param name="value">The object.</param>
    protected abstract TState? GetState(T value);

    private protected sealed override PickleConverter WholeState => State;

    private protected sealed override bool Read(ref PickleReader reader, object? target, int member) => false;

    private protected sealed override void WriteMembers(ref PickleWriter writer, T value)
    {
        // CPython leaves out every false state below protocol 2, and reading has no object's state then. Only None is none here.
        if (AskForState(value) is { } state) writer.WriteWholeState(State, state);
    }

    // Python's copy hands the very state over, too.
    private protected sealed override void CopyMembers(CopyContext context, T value, object target)
    {
        if (AskForState(value) is { } state) GiveState(target, context.Copy(State, state), context.Machine);
    }

    private protected sealed override bool AreMembersEqual(EqualityContext context, T left, T right) =>
        context.AreEqual(State, AskForState(left), AskForState(right));

    private protected sealed override void SetWholeState(object target, in PickleSlot state, PickleMachine machine)
    {
        machine.Enter(machine.StateOf(this).StatePlace);
        GiveState(target, State.Take(state, machine)!, machine);
        machine.Leave();
    }

    private protected sealed override bool TryReadWholeState(ref PickleReader reader, object target, [MaybeNull] out T value)
    {
        value = default;
        var machine = reader.Machine;
        var at = machine.Count - 1;
        if (reader.Next() is var opcode && (opcode < 0 || PickleReader.EndsValue((Opcode)opcode)))
        {
            value = target is PendingValue pending ? (T)pending.Finish(machine) : (T)((IClassConverter)this).Complete(target, default, machine);
            machine.Drop();
            return true;
        }

        // A state, or what comes after an object that has none: BUILD tells.
        var origin = reader.Position;
        machine.Top.Bits |= PickleSlot.Filling;
        if (!State.TryRead(ref reader, out var state))
        {
            if (machine.Count == at + 1) machine.Top.Bits = 1;
            return false;
        }

        if (reader.Next() != (int)Opcode.Build)
        {
            machine.Top.Bits = 1;
            machine.Push(State.ToSlot(state), origin);
            return false;
        }

        machine.At(reader.Position, (int)Opcode.Build);
        reader.Position++;
        GiveState(target, state!, machine);
        machine.Top.Bits = 1;
        value = (T)((IClassConverter)this).Complete(target, default, machine);
        machine.Drop();
        return true;
    }

    /// <summary>Hands the state to the program.</summary>
    private protected abstract void GiveState(object target, TState state, PickleMachine machine);

    /// <summary>What the program's method threw, with its name.</summary>
    private protected HookException Failed(string hook, Exception error) => new($"{hook} of '{Shape.Global}'", error);

    private TState? AskForState(T value)
    {
        try
        {
            return GetState(value);
        }
        catch (Exception error) when (HookException.Wraps(error))
        {
            throw Failed("the [PickleGetState] method", error);
        }
    }
}
