using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>
/// Reads members for generated code. Straight from the input where the next opcodes are the expected ones; where
/// they are not, it declines and the machine reads the value and offers it again as a finished slot.
/// </summary>
public ref partial struct PickleReader
{
    internal readonly PickleMachine Machine;

    /// <summary>The input up to the end of the current frame, so that nothing is read across it.</summary>
    internal ReadOnlySpan<byte> Data;

    /// <summary>The next byte.</summary>
    internal int Position;

    /// <summary>The member that is copied, in <see cref="ReaderMode.Copy"/>.</summary>
    internal ref PickleSlot Copied;

    private readonly ReadOnlySpan<byte> _input;
    private readonly ReaderMode _mode;
    private int _frameEnd;

    internal PickleReader(PickleMachine machine, ReadOnlySpan<byte> input)
    {
        Machine = machine;
        _input = input;
        Data = input;
    }

    // No data: every fast path declines and ends up where the mode is looked at.
    internal PickleReader(PickleMachine machine, ReaderMode mode)
    {
        Machine = machine;
        _mode = mode;
    }

    /// <summary>Reads a bool.</summary>
    /// <returns>False to hand over to the machine; return it to the caller.</returns>
    public bool TryRead(out bool value)
    {
        switch (Next())
        {
            case (int)Opcode.NewTrue:
                Position++;
                return value = true;
            case (int)Opcode.NewFalse:
                Position++;
                value = false;
                return true;
            default:
                return TryReadElsewhere(PickleConverters.Boolean, out value);
        }
    }

    /// <summary>Reads an int.</summary>
    /// <returns>False to hand over to the machine; return it to the caller.</returns>
    public bool TryRead(out int value)
    {
        var data = Data;
        var position = Position;
        if (position + 5 <= data.Length)
        {
            switch (data[position])
            {
                case (byte)Opcode.BinInt1:
                    value = data[position + 1];
                    Position = position + 2;
                    return true;
                case (byte)Opcode.BinInt2:
                    value = data[position + 1] | (data[position + 2] << 8);
                    Position = position + 3;
                    return true;
                case (byte)Opcode.BinInt:
                    value = BinaryPrimitives.ReadInt32LittleEndian(data[(position + 1)..]);
                    Position = position + 5;
                    return true;
            }
        }

        if (_mode == ReaderMode.Input)
        {
            if (TryReadLong(out var number))
            {
                if (number is < int.MinValue or > int.MaxValue) throw Machine.Error($"{number} does not fit into int");
                value = (int)number;
                return true;
            }

            value = 0;
            return false;
        }

        return TryReadElsewhere(PickleConverters.Int32, out value);
    }

    /// <summary>Reads a long.</summary>
    /// <returns>False to hand over to the machine; return it to the caller.</returns>
    public bool TryRead(out long value) =>
        _mode == ReaderMode.Input ? TryReadLong(out value) : TryReadElsewhere(PickleConverters.Int64, out value);

    /// <summary>Reads a double.</summary>
    /// <returns>False to hand over to the machine; return it to the caller.</returns>
    public bool TryRead(out double value)
    {
        if (Next() == (int)Opcode.BinFloat && Position + 9 <= Data.Length)
        {
            value = BinaryPrimitives.ReadDoubleBigEndian(Data[(Position + 1)..]);
            Position += 9;
            return true;
        }

        return TryReadElsewhere(PickleConverters.Double, out value);
    }

    /// <summary>Reads text.</summary>
    /// <returns>False to hand over to the machine; return it to the caller.</returns>
    public bool TryRead(out string? value)
    {
        if (_mode != ReaderMode.Input) return TryReadElsewhere(PickleConverters.String, out value);
        return TryReadString(out value);
    }

    /// <summary>Reads a value by its converter.</summary>
    /// <returns>False to hand over to the machine; return it to the caller.</returns>
    public bool TryRead<T>(PickleConverter<T> converter, [MaybeNull] out T value)
    {
        if (_mode == ReaderMode.Input) return converter.TryRead(ref this, out value);
        return TryReadElsewhere(converter, out value);
    }

    /// <summary>The next opcode that is not a FRAME, or -1 at the end of the input.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Next()
    {
        if ((uint)Position < (uint)Data.Length)
        {
            var opcode = Data[Position];
            if (opcode != (byte)Opcode.Frame) return opcode;
        }

        return NextFrame();
    }

    /// <summary>Passes the end of a frame and any FRAME opcodes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal int NextFrame()
    {
        while (true)
        {
            if (Position >= Data.Length)
            {
                if (Data.Length == _input.Length) return -1;
                Data = _input;
                continue;
            }

            if (Data[Position] != (byte)Opcode.Frame) return Data[Position];
            EnterFrame();
        }
    }

    // A slot on offer, a member to copy, or the question which converter a member has.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool TryReadElsewhere<T>(PickleConverter<T> converter, [MaybeNull] out T value)
    {
        if (_mode == ReaderMode.Copy)
        {
            value = Machine.Copier!.TakeMember(converter, Copied);
            return true;
        }

        if (_mode == ReaderMode.Slot)
        {
            if (Machine.Migrating is { } migrated)
            {
                Machine.Migrating = null;
                if (migrated is T own)
                {
                    value = own;
                    return true;
                }
            }

            value = converter.Take(Machine.Offered, Machine);
            return true;
        }

        if (_mode == ReaderMode.Probe) Machine.Probed = converter;
        value = default;
        return false;
    }

    private void EnterFrame()
    {
        Machine.At(Position, (int)Opcode.Frame);
        if (Position < _frameEnd) throw Machine.Error("a frame starts before the one around it has ended");
        if (Position + 9 > Data.Length) throw Machine.Truncated();
        var length = BinaryPrimitives.ReadUInt64LittleEndian(Data[(Position + 1)..]);
        if (length > (ulong)(_input.Length - Position - 9)) throw Machine.Truncated();
        Position += 9;
        _frameEnd = Position + (int)length;
        Data = _input[.._frameEnd];
    }
}

/// <summary>Where a reader takes values from.</summary>
internal enum ReaderMode : byte
{
    /// <summary>The input, by steps.</summary>
    Input,

    /// <summary>The slot the machine offers.</summary>
    Slot,

    /// <summary>The member of another object.</summary>
    Copy,

    /// <summary>Nowhere: the machine only wants to know the member's converter.</summary>
    Probe,
}
