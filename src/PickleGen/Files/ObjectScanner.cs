using PickleGen.Opcodes;

namespace PickleGen.Files;

/// <summary>Goes from pickle to pickle without loading them.</summary>
internal struct ObjectScanner(ByteWindow window, PickleFileOptions options)
{
    private OpcodeScanner _scanner;

    /// <summary>The length of the pickle at the start of the window, with its frame.</summary>
    /// <returns>False at the end of the input.</returns>
    /// <exception cref="UnpicklingException">There is none: it is cut off, or is no pickle.</exception>
    public bool TryMeasure(out int length)
    {
        while (true)
        {
            length = options.Framing == PickleFraming.LengthPrefixed ? Framed(window.Available) : Unframed(window.Available);
            if (length > 0) return true;
            if (window.IsComplete)
            {
                return window.Available.IsEmpty ? false : throw FileErrors.Damaged("the file ends within a pickle", window.Available.Length);
            }

            window.Extend();
        }
    }

    private readonly int Framed(ReadOnlySpan<byte> data)
    {
        if (data.Length < LengthPrefix.Length) return 0;
        var length = LengthPrefix.Read(data, options.Pickle.Limits);
        return length <= data.Length - LengthPrefix.Length ? LengthPrefix.Length + length : 0;
    }

    private int Unframed(ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty) return 0;
        var found = _scanner.TryFindEnd(data);
        var length = found ? _scanner.Position : data.Length;
        if (length > options.Pickle.Limits.MaxInputBytes) throw FileErrors.TooLong(options.Pickle.Limits);
        if (!found) return 0;
        _scanner = default;
        return data[(int)length - 1] == (byte)Opcode.Stop ? (int)length
            : throw FileErrors.Damaged($"invalid load key, '\\x{data[(int)length - 1]:x2}'", length - 1);
    }
}
