using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using PickleGen.Internal;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

// The steps converters are made of. Each consumes what it understands and leaves the machine as if that had been
// executed.
public ref partial struct PickleReader
{
    internal bool TryReadLong(out long value)
    {
        var opcode = Next();
        var rest = opcode < 0 ? default : Data[(Position + 1)..];
        switch ((Opcode)opcode)
        {
            case Opcode.BinInt1 when rest.Length >= 1:
                value = rest[0];
                Position += 2;
                return true;
            case Opcode.BinInt2 when rest.Length >= 2:
                value = BinaryPrimitives.ReadUInt16LittleEndian(rest);
                Position += 3;
                return true;
            case Opcode.BinInt when rest.Length >= 4:
                value = BinaryPrimitives.ReadInt32LittleEndian(rest);
                Position += 5;
                return true;
            case Opcode.Long1 when rest.Length >= 1 && rest[0] is > 0 and <= 8 && rest.Length > rest[0]:
                var length = rest[0];
                value = LongFormat.ReadShort(rest.Slice(1, length));
                Position += 2 + length;
                return true;
            default:
                value = 0;
                return false;
        }
    }

    internal bool TryReadString(out string? value)
    {
        // Most text is short, ASCII, and not at the end of a frame.
        const int Room = 2 + Wtf8.ShortLength;
        var data = Data;
        var position = Position;
        if (position <= data.Length - Room - 1 && data[position] == (byte)Opcode.ShortBinUnicode)
        {
            var count = data[position + 1];
            value = Wtf8.TryDecodeShort(data, position + 2, count);
            if (value is not null)
            {
                Machine.ChargeText(count);
                Position = position + 2 + count;
                Memoize(value);
                return true;
            }
        }

        return TryReadLongString(out value);
    }

    private bool TryReadLongString(out string? value)
    {
        var opcode = Next();
        switch (opcode)
        {
            case (int)Opcode.ShortBinUnicode or (int)Opcode.BinUnicode:
                if (!TryText(opcode, out var offset, out var length)) break;
                value = Machine.DecodeText(Data, offset, length);
                Position = offset + length;
                Memoize(new PickleSlot(value, SlotTag.Text));
                return true;
            case (int)Opcode.BinGet or (int)Opcode.LongBinGet:
                ref var entry = ref PeekGet(out var advance);
                if (Unsafe.IsNullRef(ref entry) || entry.Tag != (object)SlotTag.Text) break;
                value = entry.Value as string ?? Machine.TextOf(ref entry, Data);
                Position += advance;
                return true;
            case (int)Opcode.None:
                Position++;
                value = null;
                return true;
        }

        value = null;
        return false;
    }

    /// <summary>Where the text of the next opcode stands; nothing is consumed.</summary>
    internal readonly bool TryText(int opcode, out int offset, out int length)
    {
        var data = Data;
        if (opcode == (int)Opcode.ShortBinUnicode && Position + 2 <= data.Length)
        {
            offset = Position + 2;
            length = data[Position + 1];
            return length <= data.Length - offset;
        }

        if (opcode == (int)Opcode.BinUnicode && Position + 5 <= data.Length)
        {
            offset = Position + 5;
            var claimed = BinaryPrimitives.ReadUInt32LittleEndian(data[(Position + 1)..]);
            length = (int)claimed;
            return claimed <= (uint)(data.Length - offset);
        }

        offset = length = 0;
        return false;
    }

    /// <summary>
    /// Looks at a call with one argument, bytes of a certain length, whose callable has been read; nothing is consumed.
    /// </summary>
    internal readonly bool SeesBytesCall(int length, out ReadOnlySpan<byte> bytes)
    {
        var data = Data;
        var start = Position;
        bytes = default;
        if (start + 2 + length > data.Length || data[start] != (byte)Opcode.ShortBinBytes || data[start + 1] != length) return false;
        var tuple = AfterPut(start + 2 + length);
        if (tuple >= data.Length || data[tuple] != (byte)Opcode.Tuple1) return false;
        var reduce = AfterPut(tuple + 1);
        if (reduce >= data.Length || data[reduce] != (byte)Opcode.Reduce) return false;
        bytes = data.Slice(start + 2, length);
        return true;
    }

    /// <summary>Consumes the call <see cref="SeesBytesCall"/> has seen, but not the memo entry of its result.</summary>
    internal void PassBytesCall(int length)
    {
        // The arguments are the call's alone.
        Position += 2 + length;
        const uint Rest = (byte)Opcode.Memoize | ((uint)Opcode.Tuple1 << 8) | ((uint)Opcode.Memoize << 16) | ((uint)Opcode.Reduce << 24);
        if (Position + sizeof(uint) <= Data.Length && UInt32At(Position) == Rest && Machine.TrySkipMemo(2))
        {
            Position += sizeof(uint);
            return;
        }

        if (Data[Position] != (byte)Opcode.Tuple1) Memoize(PickleSlot.Unkept);
        Position++;
        if (Data[Position] != (byte)Opcode.Reduce) Memoize(PickleSlot.Unkept);
        Position++;
    }

    /// <summary>The memo entry the BINGET or LONG_BINGET at the position names, or a null reference.</summary>
    internal readonly ref PickleSlot PeekGet(out int advance) => ref PeekGetAt(Position, out advance);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref PickleSlot PeekGetAt(int position, out int advance)
    {
        var data = Data;
        if (data[position] == (byte)Opcode.BinGet)
        {
            advance = 2;
            if (position + 2 <= data.Length) return ref Machine.Peek(data[position + 1]);
        }
        else if (position + 5 <= data.Length)
        {
            advance = 5;
            return ref Machine.Peek(UInt32At(position + 1));
        }

        advance = 0;
        return ref Unsafe.NullRef<PickleSlot>();
    }

    /// <summary>Consumes a SHORT_BINBYTES or BINBYTES and gives its payload.</summary>
    internal bool TryBytes(out ReadOnlySpan<byte> bytes)
    {
        var opcode = Next();
        var offset = Position;
        long length = -1;
        if (opcode == (int)Opcode.ShortBinBytes && Position + 2 <= Data.Length)
        {
            length = Data[Position + 1];
            offset += 2;
        }
        else if (opcode == (int)Opcode.BinBytes && Position + 5 <= Data.Length)
        {
            length = UInt32At(Position + 1);
            offset += 5;
        }

        if (length < 0 || length > Data.Length - offset)
        {
            bytes = default;
            return false;
        }

        Machine.Charge(length);
        bytes = Data.Slice(offset, (int)length);
        Position = offset + (int)length;
        return true;
    }

    internal readonly long UInt32At(int position) => BinaryPrimitives.ReadUInt32LittleEndian(Data[position..]);

    /// <summary>Executes a MEMOIZE, BINPUT or LONG_BINPUT if one is next, for a slot that need not be on the stack.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Memoize(in PickleSlot slot)
    {
        if ((uint)Position < (uint)Data.Length && Data[Position] == (byte)Opcode.Memoize)
        {
            Position++;
            if (!Machine.TrySkipMemo()) Machine.Memoize(slot);
            return;
        }

        MemoizePut(slot);
    }

    /// <summary>The same for a value without identity, which is boxed only where somebody may ask for it.</summary>
    internal void MemoizeValue<T>(T value)
        where T : struct
    {
        if ((uint)Position < (uint)Data.Length && Data[Position] == (byte)Opcode.Memoize && Machine.TrySkipMemo()) Position++;
        else Memoize(PickleSlot.Object(value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Memoize(string text)
    {
        if ((uint)Position < (uint)Data.Length && Data[Position] == (byte)Opcode.Memoize && Machine.TrySkipMemo()) Position++;
        else Memoize(new PickleSlot(text, SlotTag.Text));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MemoizePut(in PickleSlot slot)
    {
        switch (Next())
        {
            case (int)Opcode.Memoize:
                Machine.Memoize(slot);
                Position++;
                break;
            case (int)Opcode.BinPut when Position + 2 <= Data.Length:
                Machine.Put(Data[Position + 1], slot);
                Position += 2;
                break;
            case (int)Opcode.LongBinPut when Position + 5 <= Data.Length:
                Machine.Put(BinaryPrimitives.ReadUInt32LittleEndian(Data[(Position + 1)..]), slot);
                Position += 5;
                break;
        }
    }

    /// <summary>Whether the next opcodes are one scalar item and its APPEND, rather than something after the list.</summary>
    internal readonly ItemStart ScalarItem()
    {
        var ahead = Ahead();
        var at = Position;
        ahead.PassFrame(ref at);
        return ahead.TrySkipScalar(ref at) ? ahead.Sees(at, Opcode.Append) : ItemStart.No;
    }

    /// <summary>Whether the next opcodes are a scalar key, a scalar value and SETITEM, rather than something after the dict.</summary>
    internal readonly ItemStart ScalarEntry()
    {
        var ahead = Ahead();
        var at = Position;
        ahead.PassFrame(ref at);
        if (at >= ahead.Data.Length) return ItemStart.Unknown;
        if (!ahead.TrySkipScalar(ref at)) return EndsValue((Opcode)ahead.Data[at]) ? ItemStart.No : ItemStart.Unknown;
        ahead.PassFrame(ref at);
        return ahead.TrySkipScalar(ref at) ? ahead.Sees(at, Opcode.SetItem) : ItemStart.Unknown;
    }

    // What can only come after a value.
    internal static bool EndsValue(Opcode opcode) => opcode is
        Opcode.SetItems or Opcode.SetItem or Opcode.Appends or Opcode.Append or Opcode.Stop or Opcode.Build;

    private readonly ItemStart Sees(int at, Opcode opcode)
    {
        PassFrame(ref at);
        if (at >= Data.Length) return ItemStart.Unknown;
        return Data[at] == (byte)opcode ? ItemStart.Yes : ItemStart.No;
    }

    // Passes a scalar, its argument and its PUT.
    private readonly bool TrySkipScalar(ref int at)
    {
        var data = Data;
        if (at >= data.Length) return false;
        var next = at;
        switch ((Opcode)data[at])
        {
            case Opcode.None or Opcode.NewTrue or Opcode.NewFalse:
                next++;
                break;
            case Opcode.BinInt1:
                next += 2;
                break;
            case Opcode.BinGet or Opcode.LongBinGet:
                // A class from the memo is only the start of a value.
                ref var entry = ref PeekGetAt(at, out var advance);
                if (Unsafe.IsNullRef(ref entry) || entry.Tag == (object)SlotTag.Global) return false;
                next += advance;
                break;
            case Opcode.BinInt2:
                next += 3;
                break;
            case Opcode.BinInt:
                next += 5;
                break;
            case Opcode.BinFloat:
                next += 9;
                break;
            case Opcode.Long1 or Opcode.ShortBinUnicode or Opcode.ShortBinBytes when at + 1 < data.Length:
                next += 2 + data[at + 1];
                break;
            case Opcode.BinUnicode or Opcode.BinBytes when at + 5 <= data.Length:
                next = (int)Math.Min(data.Length, next + 5 + UInt32At(at + 1));
                break;
            default:
                return false;
        }

        at = AfterPut(next);
        return true;
    }

    /// <summary>The position behind a MEMOIZE, BINPUT or LONG_BINPUT if one stands there, which is not executed.</summary>
    internal readonly int AfterPut(int at) => at >= Data.Length ? at : at + (Opcode)Data[at] switch
    {
        Opcode.Memoize => 1,
        Opcode.BinPut => 2,
        Opcode.LongBinPut => 5,
        _ => 0,
    };
}
