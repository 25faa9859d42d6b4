using System.Runtime.CompilerServices;
using PickleGen.Converters;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// The base of generated converters for classes that are created before their state is read, as Python does it:
/// such objects can be part of cycles.
/// </summary>
/// <typeparam name="T">The class.</typeparam>
public abstract class ObjectConverter<T> : ClassConverter<T>
    where T : class
{
    /// <summary>Creates the converter.</summary>
    /// <param name="shape">What Python sees of the class.</param>
    protected ObjectConverter(ObjectShape shape)
        : base(shape)
    {
    }

    /// <summary>Creates an object without a state.</summary>
    protected abstract T Create();

    /// <summary>Writes each member: its key, then its value.</summary>
    protected abstract void WriteState(ref PickleWriter writer, T value);

    /// <summary>Reads the value of one member and sets it.</summary>
    /// <returns>What the reader said.</returns>
    protected abstract bool ReadMember(ref PickleReader reader, T target, int member);

    private protected sealed override object Start(PickleMachine machine) => Create();

    // The machine only offers what Start made; a probe reads no value and so touches no target.
    private protected sealed override bool Read(ref PickleReader reader, object? target, int member) =>
        ReadMember(ref reader, Unsafe.As<T>(target)!, member);

    private protected sealed override bool ReadSimpleMembers(ref PickleReader reader, ref PickleSlot sink, ClassState state, ref MemberStep step)
    {
        var member = -1;
        var read = 0L;
        var target = Unsafe.As<T>(sink.Value)!;
        while (reader.Next() != (int)Opcode.SetItems)
        {
            var complete = TryReadKey(ref reader, state, member + 1, out member);
            if (complete)
            {
                var origin = reader.Position;
                complete = ReadMember(ref reader, target, member);
                if (!complete) step.Start(member, origin);
            }

            if (!complete)
            {
                step.Batch.Applied |= read != 0;
                sink.Bits |= read;
                return false;
            }

            read |= 1L << member;
        }

        step.Batch.Applied = true;
        sink.Bits |= read;
        reader.Position++;
        return true;
    }

    private protected sealed override object Complete(object target, in MemberSet read)
    {
        OnUnpickled(ref Unsafe.As<object, T>(ref target));
        return target;
    }

    private protected sealed override bool TakesState(object made) => made is T;

    private protected sealed override void WriteMembers(ref PickleWriter writer, T value) => WriteState(ref writer, value);
}
