using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using PickleGen.Internal;
using PickleGen.Opcodes;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen;

// Numbers, text and bytes.
public ref partial struct PickleWriter
{
    /// <summary>Writes True or False.</summary>
    public void Write(bool value)
    {
        if (_position < _fastEnd)
        {
            Next = (byte)(value ? Opcode.NewTrue : Opcode.NewFalse);
            _position++;
            return;
        }

        WriteSlowly(value);
    }

    private void WriteSlowly(bool value)
    {
        if (_members is not null)
        {
            _members.Add(PickleSlot.Bool(value));
            return;
        }

        StartValue();
        if (_protocol >= 2) Op(value ? Opcode.NewTrue : Opcode.NewFalse);
        else WriteAscii(value ? "I01\n" : "I00\n");
    }

    /// <summary>Writes an int.</summary>
    public void Write(int value)
    {
        if (_position < _fastEnd) _position += PutInt(ref Next, value);
        else WriteSlowly(value);
    }

    private void WriteSlowly(int value)
    {
        if (_members is not null)
        {
            _members.Add(PickleSlot.Int(value));
            return;
        }

        StartValue();
        if (_protocol == 0)
        {
            WriteAscii(string.Create(CultureInfo.InvariantCulture, $"I{value}\n"));
        }
        else
        {
            const int Longest = 5;
            var unused = Longest - PutInt(ref MemoryMarshal.GetReference(Reserve(Longest)), value);
            _position -= unused;
        }
    }

    /// <summary>Writes an int.</summary>
    public void Write(long value)
    {
        if (_position < _fastEnd) _position += PutLong(ref Next, value);
        else WriteSlowly(value);
    }

    private void WriteSlowly(long value)
    {
        if (_members is not null)
        {
            _members.Add(PickleSlot.Int(value));
            return;
        }

        if (value is >= int.MinValue and <= int.MaxValue)
        {
            Write((int)value);
            return;
        }

        StartValue();
        if (_protocol < 2)
        {
            WriteAscii(string.Create(CultureInfo.InvariantCulture, $"L{value}L\n"));
            return;
        }

        const int Written = 2 * sizeof(long);
        var unused = Written - PutLong(ref MemoryMarshal.GetReference(Reserve(Written)), value);
        _position -= unused;
    }

    /// <summary>Writes a float.</summary>
    public void Write(double value)
    {
        if (_position < _fastEnd)
        {
            PutDouble(ref Next, value);
            _position += 9;
            return;
        }

        WriteSlowly(value);
    }

    private void WriteSlowly(double value)
    {
        if (_members is not null)
        {
            _members.Add(PickleSlot.Float(value));
            return;
        }

        StartValue();
        if (_protocol == 0)
        {
            WriteAscii($"F{NumberText.Repr(value)}\n");
            return;
        }

        PutDouble(ref MemoryMarshal.GetReference(Reserve(9)), value);
    }

    /// <summary>
    /// Writes a str, or None for null. A string that has been written is referred to; so is an equal one of at most one
    /// character of Latin-1, which is one object in CPython.
    /// </summary>
    public void Write(string? value)
    {
        if (_members is not null) _members.Add(value is null ? PickleSlot.None : new PickleSlot(value, SlotTag.Text));
        else if (value is null) WriteNone();
        else if (value.Length == 0 || (value.Length == 1 && value[0] <= 0xff)) WriteName(value);
        else if (!TryWriteReferenceOrAdd(value)) WriteNewText(value);
    }

    /// <summary>Writes a value by its converter.</summary>
    public void Write<T>(PickleConverter<T> converter, T? value)
    {
        ArgumentNullException.ThrowIfNull(converter);
        if (_members is null) converter.Write(ref this, value);
        else _members.Add(converter, value);
    }

    internal void WriteNone()
    {
        StartValue();
        Op(Opcode.None);
    }

    internal void WriteInteger(BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            Write((long)value);
            return;
        }

        StartValue();
        if (_protocol < 2)
        {
            WriteDecimal(value);
            return;
        }

        var length = value.GetByteCount();
        if (length < 256)
        {
            var span = Reserve(2 + length);
            span[0] = (byte)Opcode.Long1;
            span[1] = (byte)length;
            value.TryWriteBytes(span[2..], out _);
        }
        else
        {
            var span = Reserve(5 + length);
            span[0] = (byte)Opcode.Long4;
            BinaryPrimitives.WriteInt32LittleEndian(span[1..], length);
            value.TryWriteBytes(span[5..], out _);
        }
    }

    // Readers take no longer text: neither CPython nor this one.
    private void WriteDecimal(BigInteger value)
    {
        const int BitsPerTenDigits = 34;
        var text = value.GetBitLength() > NumberText.MaxDigits / 10 * BitsPerTenDigits ? null : value.ToString(CultureInfo.InvariantCulture);
        if (text is null || text.TrimStart('-').Length > NumberText.MaxDigits)
            throw Error($"an int of more than {NumberText.MaxDigits} digits needs protocol 2 or higher");
        WriteAscii($"L{text}L\n");
    }

    /// <summary>Writes text and stores it in the memo for an object, or for nobody.</summary>
    internal void WriteText(string text, object? identity)
    {
        StartValue();
        EncodeText(text);
        MemoizeObject(identity);
    }

    private void WriteNewText(string text)
    {
        StartValue();
        EncodeText(text);
        Memoize();
    }

    private void EncodeText(string text)
    {
        if (_protocol == 0)
        {
            var line = EscapedText.EncodeRawUnicode(text);
            var span = Reserve(line.Length + 2);
            span[0] = (byte)Opcode.Unicode;
            Encoding.Latin1.GetBytes(line, span[1..]);
            span[^1] = (byte)'\n';
            return;
        }

        // Three bytes a character at most: short text needs no counting.
        if (_protocol >= 4 && text.Length <= byte.MaxValue / 3)
        {
            if (_position + 2 + text.Length <= _limit && ShortAscii.TryNarrow(text, ref Unsafe.Add(ref Next, 2)))
            {
                Next = (byte)Opcode.ShortBinUnicode;
                Unsafe.Add(ref Next, 1) = (byte)text.Length;
                _position += 2 + text.Length;
                return;
            }

            var span = Reserve(2 + (text.Length * 3));
            var length = Ascii.FromUtf16(text, span[2..], out _) == OperationStatus.Done ? text.Length : Wtf8.Encode(text, span[2..]);
            span[0] = (byte)Opcode.ShortBinUnicode;
            span[1] = (byte)length;
            _position -= (text.Length * 3) - length;
            return;
        }

        // Lone surrogates count as the three bytes they take.
        var count = Encoding.UTF8.GetByteCount(text);
        Span<byte> header = stackalloc byte[5];
        header = TextHeader(count, header);
        if (count >= FrameSize)
        {
            var bytes = ArrayPool<byte>.Shared.Rent(count);
            Wtf8.Encode(text, bytes);
            WriteLarge(header, bytes.AsSpan(0, count));
            ArrayPool<byte>.Shared.Return(bytes);
            return;
        }

        var room = Reserve(header.Length + count);
        header.CopyTo(room);
        Wtf8.Encode(text, room[header.Length..]);
    }

    private readonly Span<byte> TextHeader(int count, Span<byte> header)
    {
        if (_protocol >= 4 && count <= byte.MaxValue)
        {
            header[0] = (byte)Opcode.ShortBinUnicode;
            header[1] = (byte)count;
            return header[..2];
        }

        header[0] = (byte)Opcode.BinUnicode;
        BinaryPrimitives.WriteInt32LittleEndian(header[1..], count);
        return header;
    }

    /// <summary>Writes bytes and stores them in the memo for an object, or for nobody.</summary>
    internal void WriteBytes(scoped ReadOnlySpan<byte> bytes, object? identity)
    {
        StartValue();
        if (_protocol < 3)
        {
            WriteBytesAsCall(bytes);
            MemoizeObject(identity);
            return;
        }

        Span<byte> header = stackalloc byte[5];
        if (bytes.Length <= byte.MaxValue)
        {
            header[0] = (byte)Opcode.ShortBinBytes;
            header[1] = (byte)bytes.Length;
            header = header[..2];
        }
        else
        {
            header[0] = (byte)Opcode.BinBytes;
            BinaryPrimitives.WriteInt32LittleEndian(header[1..], bytes.Length);
        }

        WritePayload(header, bytes);
        MemoizeObject(identity);
    }

    /// <summary>Writes a bytearray: BYTEARRAY8, or a call of <c>bytearray</c> below protocol 5.</summary>
    internal void WriteByteArray(scoped ReadOnlySpan<byte> bytes, object? identity)
    {
        StartValue();
        if (_protocol < 5)
        {
            WriteGlobal(WellKnown.ByteArray);
            if (bytes.Length == 0)
            {
                WriteEmptyTuple();
            }
            else
            {
                StartTuple(1);
                WriteBytes(bytes, null);
                EndTuple(1, null);
            }

            Op(Opcode.Reduce);
        }
        else
        {
            Span<byte> header = stackalloc byte[9];
            header[0] = (byte)Opcode.ByteArray8;
            BinaryPrimitives.WriteInt64LittleEndian(header[1..], bytes.Length);
            WritePayload(header, bytes);
        }

        MemoizeObject(identity);
    }

    private void WritePayload(scoped ReadOnlySpan<byte> header, scoped ReadOnlySpan<byte> payload)
    {
        if (payload.Length >= FrameSize)
        {
            WriteLarge(header, payload);
            return;
        }

        var room = Reserve(header.Length + payload.Length);
        header.CopyTo(room);
        payload.CopyTo(room[header.Length..]);
    }

    // Python 2 has no bytes: bytes() or _codecs.encode(text, 'latin1').
    private void WriteBytesAsCall(scoped ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
        {
            WriteGlobal(WellKnown.Bytes);
            WriteEmptyTuple();
            Op(Opcode.Reduce);
            return;
        }

        WriteGlobal(WellKnown.CodecsEncode);
        StartTuple(2);
        WriteText(Encoding.Latin1.GetString(bytes), null);
        WriteName("latin1");
        EndTuple(2, null);
        Op(Opcode.Reduce);
    }

    private void WriteAscii(string text) => Encoding.ASCII.GetBytes(text, Reserve(text.Length));
}
