using System.Buffers.Binary;
using PickleGen.Internal;
using PickleGen.Opcodes;

namespace PickleGen.Reading;

// Batches of nothing but numbers, text and the like, which most of long lists and dicts are made of: when all of one has
// been seen, its values go where they belong without the detour over the stack.
internal sealed partial class PickleMachine
{
    // The mark has been pushed; APPENDS or SETITEMS is consumed as well.
    private bool TryExecuteBatch(ref PickleReader reader, object target)
    {
        // What an adopted container gets, others get too.
        if (_adopted is not null) return false;
        if (target.GetType() == typeof(List<object?>)) return TryAppendScalars(ref reader, (List<object?>)target);
        return target.GetType() == typeof(PyDict) && TrySetScalars(ref reader, (PyDict)target);
    }

    private bool TryAppendScalars(ref PickleReader reader, List<object?> list)
    {
        var count = reader.CountScalars(Opcode.Appends, inAllBatches: false);
        if (count == 0) return false;
        Charge((long)ItemBytes * count);
        if (list.Count == 0) list.EnsureCapacity(reader.CountScalars(Opcode.Appends, inAllBatches: true));
        for (; count > 0; count--) list.Add(ExecuteScalar(ref reader));
        EndScalars(ref reader);
        return true;
    }

    private bool TrySetScalars(ref PickleReader reader, PyDict dict)
    {
        var count = reader.CountScalars(Opcode.SetItems, inAllBatches: false);
        if (count == 0 || count % 2 != 0) return false;
        if (dict.Count == 0) dict.EnsureCapacity(reader.CountScalars(Opcode.SetItems, inAllBatches: true) / 2);
        for (; count > 0; count -= 2)
        {
            var key = ExecuteScalar(ref reader);
            SetKey(dict, key, ExecuteScalar(ref reader));
        }

        EndScalars(ref reader);
        return true;
    }

    private void EndScalars(ref PickleReader reader)
    {
        At(reader.Position, reader.Next());
        reader.Position++;
    }

    private object? ExecuteScalar(ref PickleReader reader)
    {
        var opcode = reader.Next();
        At(reader.Position, opcode);
        var slot = TakeScalar(ref reader, (Opcode)opcode);
        var value = ToObject(slot);
        reader.Memoize(slot);
        return value;
    }

    private PickleSlot TakeScalar(ref PickleReader reader, Opcode opcode)
    {
        var at = reader.Position;
        switch (opcode)
        {
            case Opcode.None:
                reader.Position++;
                return PickleSlot.None;
            case Opcode.NewTrue or Opcode.NewFalse:
                reader.Position++;
                return PickleSlot.Bool(opcode == Opcode.NewTrue);
            case Opcode.BinFloat:
                reader.Position++;
                return PickleSlot.Float(BinaryPrimitives.ReadDoubleBigEndian(Bytes(ref reader, sizeof(double))));
            case Opcode.ShortBinUnicode or Opcode.BinUnicode:
                return TakeText(ref reader, opcode);
            case Opcode.ShortBinBytes or Opcode.BinBytes:
                return reader.TryBytes(out var bytes) ? new PickleSlot(bytes.ToArray(), SlotTag.Bytes) : throw Truncated();
            case Opcode.BinGet:
                reader.Position++;
                return MemoEntry(ref reader, Bytes(ref reader, 1)[0]);
            case Opcode.LongBinGet:
                reader.Position++;
                return MemoEntry(ref reader, BinaryPrimitives.ReadUInt32LittleEndian(Bytes(ref reader, 4)));
            default:
                if (reader.TryReadLong(out var number)) return PickleSlot.Int(number);

                // LONG1 of more than eight bytes, or none at all.
                reader.Position = at + 1;
                Execute(ref reader, opcode);
                return Pop();
        }
    }

    private PickleSlot TakeText(ref PickleReader reader, Opcode opcode)
    {
        if (!reader.TryText((int)opcode, out var offset, out var length)) throw Truncated();
        var text = DecodeText(reader.Data, offset, length);
        reader.Position = offset + length;
        var utf8 = reader.Data.Slice(offset, length);
        return text.Length < length && Wtf8.HasSplitPair(utf8) ? PickleSlot.Object(new PyStr(Wtf8.CodePoints(utf8))) : new PickleSlot(text, SlotTag.Text);
    }
}
