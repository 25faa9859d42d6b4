using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using PickleGen.Contexts;
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
        if (!TryReadClass(ref reader, out var state, out value, out var done)) return done;

        // The class is recognized and consumed; it is not on the stack yet.
        var machine = reader.Machine;
        var origin = reader.Position;
        if (!machine.EnterStep())
        {
            machine.Push(new PickleSlot(state, SlotTag.Global), origin);
            return false;
        }

        bool read;
        if (TryPassNew(ref reader))
        {
            // What nearly every object of protocol 4 and later begins with; nobody asks for its dict.
            var target = Start(machine);
            if (!machine.TrySkipMemo()) machine.Memoize(new PickleSlot(target, state, 1));
            if (!machine.TrySkipMemo()) machine.Memoize(PickleSlot.Unkept);
            read = StepEntries(ref reader, target, state, origin, reader.Position, out value);
        }
        else
        {
            read = StepNew(ref reader, state, origin, out value);
        }

        machine.LeaveStep();
        return read;
    }

    // EMPTY_TUPLE, NEWOBJ, MEMOIZE, EMPTY_DICT, MEMOIZE; consumed if all of them are there.
    private bool TryPassNew(ref PickleReader reader)
    {
        const uint First = (byte)Opcode.EmptyTuple | ((uint)Opcode.NewObj << 8) | ((uint)Opcode.Memoize << 16) | ((uint)Opcode.EmptyDict << 24);
        var data = reader.Data;
        var position = reader.Position;
        if (position + 5 > data.Length
            || BinaryPrimitives.ReadUInt32LittleEndian(data[position..]) != First
            || data[position + 4] != (byte)Opcode.Memoize
            || WholeState is not null)
        {
            return false;
        }

        reader.Machine.ChargeObject(PickleMachine.ObjectBytes);
        reader.Position = position + 5;
        return true;
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
                return StepEntries(ref reader, instance.Value!, Unsafe.As<ClassState>(instance.Tag)!, origin, sinkOrigin, out value);
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

    // The entries of a state, and BUILD. What the machine would have on its stack meanwhile is put there only on the way
    // out.
    private bool StepEntries(ref PickleReader reader, object target, ClassState state, int origin, int sinkOrigin, out object? value)
    {
        value = null;
        var machine = reader.Machine;
        var place = machine.Place;
        state.Open();
        var sink = new PickleSlot(target, state.Sink);
        var step = new MemberStep();
        while (true)
        {
            switch (reader.Next())
            {
                case (int)Opcode.Build:
                    reader.Position++;
                    var members = machine.EndState(sink, state);
                    CheckRequired(members, machine);
                    value = Complete(target, members);
                    return true;
                case (int)Opcode.Mark:
                    reader.Position++;
                    step.Batch = true;
                    if (ReadMembers(ref reader, ref sink, state, ref step))
                    {
                        step = default;
                        continue;
                    }

                    break;
                default:
                    if (ReadSingle(ref reader, ref sink, state, ref step)) continue;
                    break;
            }

            place = machine.Insert(place, new PickleSlot(target, state, 1), origin);
            step.Settle(machine, machine.Insert(place, sink, sinkOrigin));
            return false;
        }
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
        if (step.Applied) machine.MarkStepped(place);
        if (!complete) step.Settle(machine, place);
        return complete;
    }

    // Keys and values up to SETITEMS, which is consumed.
    private bool ReadMembers(ref PickleReader reader, ref PickleSlot sink, ClassState state, ref MemberStep step)
    {
        if (state.IsSimple) return ReadSimpleMembers(ref reader, ref sink, state, ref step);
        var member = -1;
        if (_shape.Version > 0 && reader.Next() != (int)Opcode.SetItems) step.Applied |= TryStepVersion(ref reader, ref sink, state);
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
        var keys = state.KeyIndex;
        var data = reader.Data;
        var position = reader.Position;
        if ((uint)expected < (uint)keys.Length && state.KeyEpoch == reader.Machine.MemoEpoch)
        {
            // The usual case: two bytes to compare, or five.
            if (position + 1 < data.Length && data[position] == (byte)Opcode.BinGet && keys[expected] == data[position + 1])
            {
                reader.Position = position + 2;
                member = expected;
                return true;
            }

            if (position + 4 < data.Length && data[position] == (byte)Opcode.LongBinGet && keys[expected] == reader.UInt32At(position + 1))
            {
                reader.Position = position + 5;
                member = expected;
                return true;
            }
        }

        return TryFindKey(ref reader, state, expected, out member);
    }

    private bool TryFindKey(ref PickleReader reader, ClassState state, int expected, out int member)
    {
        var machine = reader.Machine;
        var keys = state.KeyIndex;
        if (state.KeyEpoch != machine.MemoEpoch)
        {
            Array.Fill(keys, -1);
            state.KeyEpoch = machine.MemoEpoch;
        }

        var opcode = reader.Next();
        if (opcode == (int)Opcode.ShortBinUnicode && (uint)expected < (uint)_shape.Count && TryPassFirst(ref reader, _shape[expected], ref keys[expected]))
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
                    keys[member] = index;
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
    private static bool TryPassFirst(ref PickleReader reader, MemberShape shape, ref long index)
    {
        var key = shape.First;
        if (key.Length == 0 || !reader.Data[reader.Position..].StartsWith(key)) return false;
        index = reader.Machine.NextMemoIndex;
        if (!reader.Machine.TrySkipMemo()) reader.Machine.Memoize(PickleSlot.Span(SlotTag.Text, reader.Position + 2, key.Length - 3));
        reader.Position += key.Length;
        return true;
    }
}
