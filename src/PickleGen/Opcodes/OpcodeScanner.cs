using System.Buffers.Binary;

namespace PickleGen.Opcodes;

/// <summary>
/// Finds where a pickle ends without executing it. A stream is read up to that point and no further, however its
/// bytes arrive.
/// </summary>
internal struct OpcodeScanner
{
    private long _position;
    private long _frameEnd;
    private bool _stopped;

    // Of the argument under way: how far its lines have been searched, and how many have ended.
    private int _searched;
    private int _lines;

    /// <summary>How many bytes of the pickle have been understood.</summary>
    public readonly long Position => _position;

    /// <summary>Where the pickle's last byte is: a frame may go on behind STOP, and has to be there.</summary>
    public readonly long End => Math.Max(_position, _frameEnd);

    /// <summary>How many bytes the pickle needs at least, as far as that is known.</summary>
    public long Needed { get; private set; }

    /// <summary>Scans on over what has been buffered so far.</summary>
    /// <param name="data">All bytes of the pickle that are there, from its first on.</param>
    /// <returns>True when STOP has been reached: the pickle is the first <see cref="Position"/> bytes.</returns>
    public bool TryFindEnd(ReadOnlySpan<byte> data)
    {
        while (!_stopped && _position < data.Length)
        {
            var at = (int)_position;
            var code = data[at];
            var info = OpcodeTable.Find(code);

            // What is no opcode ends the scan: the machine will say what is wrong with it.
            if (info is null)
            {
                _position = at + 1;
                return true;
            }

            var length = ArgumentLength(data, at + 1, info.Argument);
            if (length < 0 || at + 1 + length > data.Length)
            {
                Needed = length < 0 ? data.Length + 1L : at + 1 + length;
                return false;
            }

            _position = at + 1 + length;
            _searched = _lines = 0;
            if (info.Code == Opcode.Frame) _frameEnd = FrameEnd(data, at + 1);
            _stopped = info.Code == Opcode.Stop;
        }

        Needed = _stopped ? _frameEnd : _position + 1;
        return _stopped && _frameEnd <= data.Length;
    }

    // One that no memory could hold is as good as one that ends beyond the data.
    private static long FrameEnd(ReadOnlySpan<byte> data, int at)
    {
        var length = BinaryPrimitives.ReadUInt64LittleEndian(data[at..]);
        return at + 8 + (long)Math.Min(length, long.MaxValue / 2);
    }

    // The length of an argument, or -1 when its own length field or its line's end is not there yet.
    private long ArgumentLength(ReadOnlySpan<byte> data, int at, OpcodeArgument argument)
    {
        var rest = data[at..];
        switch (argument)
        {
            case OpcodeArgument.None: return 0;
            case OpcodeArgument.UInt1: return 1;
            case OpcodeArgument.UInt2: return 2;
            case OpcodeArgument.UInt4 or OpcodeArgument.Int4: return 4;
            case OpcodeArgument.UInt8 or OpcodeArgument.Float8: return 8;
            case OpcodeArgument.TextLinePair:
                return LinesLength(data, at, 2);
            case OpcodeArgument.String1 or OpcodeArgument.Bytes1 or OpcodeArgument.Unicode1 or OpcodeArgument.Long1:
                return rest.Length < 1 ? -1 : 1 + rest[0];
            case OpcodeArgument.Bytes4 or OpcodeArgument.Unicode4:
                return rest.Length < 4 ? -1 : 4L + BinaryPrimitives.ReadUInt32LittleEndian(rest);
            case OpcodeArgument.String4 or OpcodeArgument.Long4:
                // A negative length is refused by the machine; nothing follows it.
                return rest.Length < 4 ? -1 : 4L + Math.Max(0, BinaryPrimitives.ReadInt32LittleEndian(rest));
            case OpcodeArgument.Bytes8 or OpcodeArgument.ByteArray8 or OpcodeArgument.Unicode8:
                if (rest.Length < 8) return -1;
                var length = BinaryPrimitives.ReadUInt64LittleEndian(rest);
                return length > long.MaxValue / 2 ? 8 : 8L + (long)length;
            default:
                return LinesLength(data, at, 1);
        }
    }

    // A line that arrives byte by byte is searched once, not once for each byte.
    private int LinesLength(ReadOnlySpan<byte> data, int at, int count)
    {
        _searched = Math.Max(_searched, at);
        while (_lines < count)
        {
            var length = data[_searched..].IndexOf((byte)'\n');
            if (length < 0)
            {
                _searched = data.Length;
                return -1;
            }

            _searched += length + 1;
            _lines++;
        }

        return _searched - at;
    }
}
