using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using PickleGen.Contexts;
using PickleGen.Converters;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

// Reading by steps: class, state, members.
public abstract partial class ClassConverter<T>
{
    internal sealed override ItemStart StartsWith(ref PickleReader reader, int opcode)
    {
        switch ((Opcode)opcode)
        {
            case not Opcode.None when _shape.IsPlain:
                return ItemStart.Unknown;
            case Opcode.Global:
                return ItemStart.Yes;
            case Opcode.BinGet or Opcode.LongBinGet:
                ref var entry = ref reader.PeekGet(out _);
                if (Unsafe.IsNullRef(ref entry)) return ItemStart.Unknown;
                if (entry.Tag == (object)SlotTag.Text) return reader.SeesName(_shape.Spelled) ? ItemStart.Yes : ItemStart.Unknown;
                return entry.Tag == (object)SlotTag.Global && entry.Value is ClassState ? ItemStart.Yes : ItemStart.Unknown;
            case Opcode.ShortBinUnicode or Opcode.BinUnicode:
                return reader.SeesName(_shape.Spelled) ? ItemStart.Yes : ItemStart.Unknown;
            default:
                return ItemStart.Unknown;
        }
    }

    internal sealed override bool TryRead(ref PickleReader reader, [MaybeNull] out T value)
    {
        var read = TryReadObject(ref reader, out var instance);
        value = instance is null ? default : typeof(T).IsValueType ? (T)instance : Unsafe.As<object, T>(ref instance);
        return read;
    }

    internal sealed override bool TryReadObject(ref PickleReader reader, out object? value)
    {
        if (_shape.IsSpecial) return TryReadShared(ref reader, out value);
        if (TryPassHeader(ref reader, out var state)) return StepBatch(ref reader, state, out value);
        if (!TryReadClass(ref reader, out state, out value, out var done)) return done;

        // The class is recognized and consumed; it is not on the stack yet.
        var machine = reader.Machine;
        var origin = reader.Position;
        if (!machine.EnterStep())
        {
            machine.Push(new PickleSlot(state, SlotTag.Global), origin);
            return false;
        }

        var read = StepNew(ref reader, state, origin, out value);
        machine.LeaveStep();
        return read;
    }

    // What nearly every object of protocol 4 and later begins with, if its class has been met before: BINGET, EMPTY_TUPLE,
    // NEWOBJ, MEMOIZE, EMPTY_DICT, MEMOIZE, MARK; consumed if all of them are there.
    private bool TryPassHeader(ref PickleReader reader, [NotNullWhen(true)] out ClassState? state)
    {
        const ulong Header = (byte)Opcode.BinGet
            | ((ulong)Opcode.EmptyTuple << 16) | ((ulong)Opcode.NewObj << 24) | ((ulong)Opcode.Memoize << 32)
            | ((ulong)Opcode.EmptyDict << 40) | ((ulong)Opcode.Memoize << 48) | ((ulong)Opcode.Mark << 56);
        const ulong Index = 0xff00;
        var data = reader.Data;
        var position = reader.Position;
        state = null;
        if (position + sizeof(ulong) > data.Length) return false;
        var opcodes = BinaryPrimitives.ReadUInt64LittleEndian(data[position..]);
        if ((opcodes & ~Index) != Header) return false;
        ref var entry = ref reader.Machine.Peek((byte)(opcodes >> 8));
        if (entry.Value is not ClassState known || !ReferenceEquals(known.Converter, this) || entry.Tag != (object)SlotTag.Global) return false;
        if (WholeState is not null || !reader.Machine.EnterStep()) return false;
        state = known;
        reader.Position = position + sizeof(ulong);
        return true;
    }

    // An object whose header has been consumed; nobody asks for its dict.
    private bool StepBatch(ref PickleReader reader, ClassState state, out object? value)
    {
        var machine = reader.Machine;
        machine.ChargeObject(PickleMachine.ObjectBytes);
        var target = Start(machine);
        if (!machine.TrySkipMemo(2))
        {
            if (!machine.TrySkipMemo()) machine.Memoize(new PickleSlot(target, state, 1));
            if (!machine.TrySkipMemo()) machine.Memoize(PickleSlot.Unkept);
        }

        // The class takes two of the header's eight bytes; the dict is the third from its end.
        var start = reader.Position;
        var step = default(MemberStep);
        step.Batch.IsOpen = true;
        var read = StepEntries(ref reader, target, state, start - 6, start - 3, ref step, out value);
        machine.LeaveStep();
        return read;
    }

    private bool StepNew(ref PickleReader reader, ClassState state, int origin, out object? value)
    {
        var machine = reader.Machine;
        if (reader.Next() != (int)Opcode.EmptyTuple
            || reader.Position + 1 >= reader.Data.Length
            || reader.Data[reader.Position + 1] != (byte)Opcode.NewObj)
        {
            machine.Push(new PickleSlot(state, SlotTag.Global), origin);
            value = null;
            return false;
        }

        reader.Position += 2;
        machine.ChargeObject(PickleMachine.ObjectBytes);
        var instance = new PickleSlot(Start(machine), state, 1);
        reader.Memoize(instance);
        return WholeState is null
            ? StepState(ref reader, instance, origin, out value)
            : StepWholeState(ref reader, instance, origin, out value);
    }

    private bool StepWholeState(ref PickleReader reader, in PickleSlot instance, int origin, out object? value)
    {
        reader.Machine.Push(instance, origin);
        var read = TryReadWholeState(ref reader, instance.Value!, out var whole);
        value = whole;
        return read;
    }

    // EMPTY_DICT up to BUILD, or nothing at all.
    private bool StepState(ref PickleReader reader, in PickleSlot instance, int origin, out object? value)
    {
        var machine = reader.Machine;
        switch (reader.Next())
        {
            case (int)Opcode.EmptyDict:
                var sinkOrigin = reader.Position++;
                reader.Memoize(PickleSlot.Unkept);
                var step = default(MemberStep);
                return StepEntries(ref reader, instance.Value!, Unsafe.As<ClassState>(instance.Tag)!, origin, sinkOrigin, ref step, out value);
            case (int)Opcode.Mark or (int)Opcode.None or (int)Opcode.BinPut or (int)Opcode.LongBinPut or (int)Opcode.Put or -1:
                // Whether this belongs to the object, the machine will see; and that the pickle is cut off here.
                machine.Push(instance, origin);
                value = null;
                return false;
            default:
                value = ((IClassConverter)this).Complete(instance.Value!, default, machine);
                return true;
        }
    }

    // The entries of a state, from within a batch where one is open, and BUILD. What the machine would have on its stack
    // meanwhile is put there only on the way out.
    private bool StepEntries(ref PickleReader reader, object target, ClassState state, int origin, int sinkOrigin, ref MemberStep step, out object? value)
    {
        value = null;
        var machine = reader.Machine;
        var place = machine.Place;
        state.Open();
        var sink = new PickleSlot(target, state.Sink);
        while (true)
        {
            if (step.Batch.IsOpen)
            {
                if (!ReadMembers(ref reader, ref sink, state, ref step)) break;
                step = default;
            }

            var opcode = reader.Next();
            if (opcode == (int)Opcode.Build)
            {
                reader.Position++;
                var members = machine.EndState(sink, state);
                CheckRequired(members, machine);
                value = Complete(target, members);
                return true;
            }

            if (opcode == (int)Opcode.Mark)
            {
                reader.Position++;
                step.Batch.IsOpen = true;
            }
            else if (!ReadSingle(ref reader, ref sink, state, ref step))
            {
                break;
            }
        }

        place = machine.Insert(place, new PickleSlot(target, state, 1), origin);
        step.Settle(machine, machine.Insert(place, sink, sinkOrigin));
        return false;
    }

    // One key and value with SETITEM.
    private bool ReadSingle(ref PickleReader reader, ref PickleSlot sink, ClassState state, ref MemberStep step)
    {
        var machine = reader.Machine;
        if (_shape.Version > 0 && TryStepVersion(ref reader, ref sink, state))
        {
            if (reader.Next() != (int)Opcode.SetItem) throw machine.Misguess();
            reader.Position++;
            return true;
        }

        if (!TryReadKey(ref reader, state, 0, out var member)) return false;
        step.Start(member, reader.Position);
        if (!Read(ref reader, sink.Value!, member)) return false;
        step.End();
        if (reader.Next() != (int)Opcode.SetItem) throw machine.Misguess();
        reader.Position++;
        state.Extras?.Pass(member, state.IsRead(sink, member));
        state.MarkRead(ref sink, member);
        return true;
    }

    bool IClassConverter.StepMembers(ref PickleReader reader, object target, ClassState state)
    {
        var machine = reader.Machine;
        var place = machine.Place;
        var at = place.Count - 1;
        var sink = machine.SlotAt(at);
        var step = default(MemberStep);
        var complete = ReadMembers(ref reader, ref sink, state, ref step);
        machine.SlotAt(at).Bits = sink.Bits;
        if (step.Batch.Applied) machine.MarkStepped(place);
        if (!complete) step.Settle(machine, place);
        return complete;
    }

    // Keys and values up to SETITEMS, which is consumed.
    private bool ReadMembers(ref PickleReader reader, ref PickleSlot sink, ClassState state, ref MemberStep step)
    {
        if (state.IsSimple) return ReadSimpleMembers(ref reader, ref sink, state, ref step);
        var member = -1;
        if (_shape.Version > 0 && reader.Next() != (int)Opcode.SetItems) step.Batch.Applied |= TryStepVersion(ref reader, ref sink, state);
        var extras = state.Extras;
        var target = sink.Value!;
        while (reader.Next() != (int)Opcode.SetItems)
        {
            if (!TryReadKey(ref reader, state, member + 1, out member)) return false;
            step.Start(member, reader.Position);
            if (!Read(ref reader, target, member)) return false;
            step.End();
            extras?.Pass(member, state.IsRead(sink, member));
            state.MarkRead(ref sink, member);
        }

        reader.Position++;
        return true;
    }

    // The same where one word tells which members were read, and nothing else is to be known.
    private protected virtual bool ReadSimpleMembers(ref PickleReader reader, ref PickleSlot sink, ClassState state, ref MemberStep step)
    {
        var member = -1;
        var target = sink.Value!;
        while (reader.Next() != (int)Opcode.SetItems)
        {
            if (!TryReadKey(ref reader, state, member + 1, out member)) return false;
            step.Start(member, reader.Position);
            if (!Read(ref reader, target, member)) return false;
            step.End();
            sink.Bits |= 1L << member;
        }

        reader.Position++;
        return true;
    }

    // A key that is a member's name. After the first object of a class its memo index tells which.
    private protected bool TryReadKey(ref PickleReader reader, ClassState state, int expected, out int member)
    {
        if (TryPassKey(ref reader, state, expected))
        {
            member = expected;
            return true;
        }

        return TryFindKey(ref reader, state, expected, out member);
    }

    // The usual case: two bytes to compare.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryPassKey(ref PickleReader reader, ClassState state, int expected)
    {
        var keys = state.ShortKeys;
        var position = reader.Position;
        if ((uint)expected >= (uint)keys.Length
            || position + 1 >= reader.Data.Length
            || keys[expected] is not (not 0 and var key)
            || key != Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(reader.Data), position))
            || state.KeyEpoch != reader.Machine.MemoEpoch)
        {
            return false;
        }

        reader.Position = position + 2;
        return true;
    }

    private bool TryFindKey(ref PickleReader reader, ClassState state, int expected, out int member)
    {
        var machine = reader.Machine;
        if (state.KeyEpoch != machine.MemoEpoch) state.ForgetKeys(machine.MemoEpoch);
        var keys = state.KeyIndex;
        var data = reader.Data;
        var position = reader.Position;
        if ((uint)expected < (uint)keys.Length && position + 4 < data.Length && data[position] == (byte)Opcode.LongBinGet && keys[expected] == reader.UInt32At(position + 1))
        {
            reader.Position = position + 5;
            member = expected;
            return true;
        }

        var opcode = reader.Next();
        if (opcode == (int)Opcode.ShortBinUnicode && (uint)expected < (uint)_shape.Count && TryPassFirst(ref reader, _shape[expected], state, expected))
        {
            member = expected;
            return true;
        }

        if (opcode is (int)Opcode.BinGet or (int)Opcode.LongBinGet)
        {
            ref var entry = ref reader.PeekGet(out var advance);
            if (!Unsafe.IsNullRef(ref entry) && entry.Tag == (object)SlotTag.Text)
            {
                var index = advance == 2 ? reader.Data[reader.Position + 1] : reader.UInt32At(reader.Position + 1);
                member = entry.Value is string text
                    ? _shape.Find(text)
                    : _shape.Find(reader.Data.Slice(entry.Offset, entry.Length), expected);
                if (member >= 0)
                {
                    state.NoteKey(member, index);
                    reader.Position += advance;
                    return true;
                }
            }

            member = -1;
            return false;
        }

        if (reader.TryText(opcode, out var offset, out var length))
        {
            member = _shape.Find(reader.Data.Slice(offset, length), expected);
            if (member >= 0)
            {
                reader.Position = offset + length;
                reader.Memoize(PickleSlot.Span(SlotTag.Text, offset, length));
                return true;
            }
        }

        member = -1;
        return false;
    }

    // A key that is spelled out, as protocol 4 and later do it. Where it stands in the memo is where it will be asked for.
    private static bool TryPassFirst(ref PickleReader reader, MemberShape shape, ClassState state, int member)
    {
        var key = shape.First;
        if (key.Length == 0 || !reader.Data[reader.Position..].StartsWith(key)) return false;
        state.NoteKey(member, reader.Machine.NextMemoIndex);
        if (!reader.Machine.TrySkipMemo()) reader.Machine.Memoize(PickleSlot.Span(SlotTag.Text, reader.Position + 2, key.Length - 3));
        reader.Position += key.Length;
        return true;
    }
}
