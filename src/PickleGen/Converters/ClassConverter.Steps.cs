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
                if (entry.Tag == (object)SlotTag.Text) return StartsWithClass(reader) ? ItemStart.Yes : ItemStart.Unknown;
                return entry.Tag == (object)SlotTag.Global && entry.Value is ClassState ? ItemStart.Yes : ItemStart.Unknown;
            case Opcode.ShortBinUnicode or Opcode.BinUnicode:
                return StartsWithClass(reader) ? ItemStart.Yes : ItemStart.Unknown;
            default:
                return ItemStart.Unknown;
        }
    }

    internal sealed override bool TryRead(ref PickleReader reader, [MaybeNull] out T value)
    {
        var read = TryReadObject(ref reader, out var instance);
        value = instance is null ? default : (T)instance;
        return read;
    }

    internal sealed override bool TryReadObject(ref PickleReader reader, out object? value)
    {
        if (_shape.IsSpecial) return TryReadShared(ref reader, out value);
        value = null;
        var machine = reader.Machine;
        if (!TryReadClass(ref reader, out var state, out value, out var done)) return done;

        // The class is recognized and consumed; it is not on the stack yet.
        var origin = reader.Position;
        if (reader.Next() != (int)Opcode.EmptyTuple
            || reader.Position + 1 >= reader.Data.Length
            || reader.Data[reader.Position + 1] != (byte)Opcode.NewObj
            || !machine.EnterStep())
        {
            machine.Push(new PickleSlot(state, SlotTag.Global), origin);
            return false;
        }

        reader.Position += 2;
        machine.ChargeObject(PickleMachine.ObjectBytes);
        var target = Start(machine);
        machine.Push(new PickleSlot(target, state, 1), origin);
        reader.Memoize(machine.Top);
        if (WholeState is not null)
        {
            var read = TryReadWholeState(ref reader, target, out var whole);
            machine.LeaveStep();
            value = whole;
            return read;
        }

        if (reader.Next() != (int)Opcode.EmptyDict)
        {
            // No state follows. Whether something else does that belongs to the object, the machine will see.
            if (reader.Next() is (int)Opcode.Mark or (int)Opcode.None) return machine.LeaveStep();
            machine.LeaveStep();
            value = ((IClassConverter)this).Complete(target, default, machine);
            machine.Drop();
            return true;
        }

        if (!StepState(ref reader, target, state)) return machine.LeaveStep();
        machine.LeaveStep();
        machine.At(reader.Position, (int)Opcode.Build);
        reader.Position++;
        var members = machine.EndState(machine.Top, state);
        CheckRequired(members, machine);
        machine.Drop();
        value = Complete(target, members);
        machine.Drop();
        return true;
    }

    // EMPTY_DICT up to BUILD, which is not consumed.
    private bool StepState(ref PickleReader reader, object target, ClassState state)
    {
        var machine = reader.Machine;
        state.Open();
        machine.Push(new PickleSlot(target, state.Sink), reader.Position);
        reader.Position++;

        // Nobody asks for the dict of a state, and the memo keeps alive what it holds.
        reader.Memoize(PickleSlot.Unkept);
        while (true)
        {
            switch (reader.Next())
            {
                case (int)Opcode.Build:
                    return true;
                case (int)Opcode.Mark:
                    reader.Position++;
                    machine.PushMark();
                    if (!StepMembers(ref reader, target, state)) return false;
                    machine.DropMark();
                    continue;
                default:
                    if (!StepSingle(ref reader, target, state)) return false;
                    continue;
            }
        }
    }

    // One key and value with SETITEM.
    private bool StepSingle(ref PickleReader reader, object target, ClassState state)
    {
        var machine = reader.Machine;
        if (_shape.Version > 0 && TryStepVersion(ref reader, state))
        {
            if (reader.Next() != (int)Opcode.SetItem) throw machine.Misguess();
            reader.Position++;
            return true;
        }

        if (!TryReadKey(ref reader, state, 0, out var member)) return false;
        machine.Push(new PickleSlot(null, SlotTag.Key, member), reader.Position);
        if (!Read(ref reader, target, member)) return false;
        machine.Drop();
        if (reader.Next() != (int)Opcode.SetItem) throw machine.Misguess();
        reader.Position++;
        state.Extras?.Pass(member, state.IsRead(machine.Top, member));
        state.MarkRead(ref machine.Top, member);
        return true;
    }

    private bool StepMembers(ref PickleReader reader, object target, ClassState state)
    {
        var machine = reader.Machine;
        if (reader.Next() == (int)Opcode.SetItems)
        {
            reader.Position++;
            return true;
        }

        if (_shape.Version > 0 && TryStepVersion(ref reader, state))
        {
            machine.MarkStepped();
            if (reader.Next() == (int)Opcode.SetItems)
            {
                reader.Position++;
                return true;
            }
        }

        if (!TryReadKey(ref reader, state, 0, out var member)) return false;
        machine.MarkStepped();
        var extras = state.Extras;

        // The slot of the key stays on the stack for all members of the batch and changes its number.
        var sink = machine.Count - 1;
        machine.Push(new PickleSlot(null, SlotTag.Key, member), reader.Position);
        while (true)
        {
            if (!Read(ref reader, target, member)) return false;
            extras?.Pass(member, state.IsRead(machine.SlotAt(sink), member));
            state.MarkRead(ref machine.SlotAt(sink), member);
            if (reader.Next() == (int)Opcode.SetItems)
            {
                machine.Drop();
                reader.Position++;
                return true;
            }

            if (!TryReadKey(ref reader, state, member + 1, out member))
            {
                machine.Drop();
                return false;
            }

            machine.SetKey(member, reader.Position);
        }
    }

    // A key that is a member's name. After the first object of a class its memo index tells which.
    private bool TryReadKey(ref PickleReader reader, ClassState state, int expected, out int member)
    {
        var machine = reader.Machine;
        var keys = state.KeyIndex;
        var data = reader.Data;
        var position = reader.Position;
        if ((uint)expected < (uint)keys.Length
            && position + 1 < data.Length
            && data[position] == (byte)Opcode.BinGet
            && keys[expected] == data[position + 1]
            && state.KeyEpoch == machine.MemoEpoch)
        {
            // The usual case: two bytes to compare.
            reader.Position = position + 2;
            member = expected;
            return true;
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
}
