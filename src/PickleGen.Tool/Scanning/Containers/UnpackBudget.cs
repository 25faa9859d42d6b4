namespace PickleGen.Tool.Scanning.Containers;

/// <summary>How much may be unpacked from one file and looked at, in all archives within it together.</summary>
/// <param name="maxBytes">The most that is unpacked, below the limit that is built in.</param>
/// <param name="length">The bytes of the file.</param>
internal sealed class UnpackBudget(long maxBytes, long length)
{
    // A byte is in an archive of each level, and is looked at as what it is packed in and as what it is.
    private const int MostLooks = 20;

    private const int MostRatio = 200;
    private const int NoRatioBelow = 1 << 20;

    // What is unpacked is scanned in memory, and what it is unpacked from is there as well.
    private long _left = Math.Min(maxBytes, 64 << 20);
    private long _looks = MostLooks * length;

    /// <summary>Whether that many bytes may be looked at, as a part of the file or of what was unpacked; they are counted.</summary>
    public bool TryLookAt(long bytes)
    {
        _looks -= bytes;
        return _looks >= 0;
    }

    /// <summary>Reads a stream of unpacked bytes to its end, as far as the budget goes.</summary>
    /// <param name="unpacked">The stream.</param>
    /// <param name="packed">How many bytes it unpacks.</param>
    /// <param name="bytes">What came out, also if more would have.</param>
    public UnpackEnd Read(Stream unpacked, long packed, out ReadOnlyMemory<byte> bytes)
    {
        using var output = new MemoryStream();
        var end = UnpackEnd.Complete;
        try
        {
            var buffer = new byte[1 << 16];
            int count;
            while ((count = unpacked.Read(buffer, 0, (int)Math.Min(buffer.Length, _left + 1))) > 0)
            {
                output.Write(buffer, 0, (int)Math.Min(count, _left));
                _left -= Math.Min(count, _left + 1);
                if (_left < 0 || (output.Length > NoRatioBelow && output.Length / MostRatio > packed))
                {
                    _left = Math.Max(_left, 0);
                    end = UnpackEnd.TooMuch;
                    break;
                }
            }
        }
        catch (InvalidDataException)
        {
            end = UnpackEnd.Damaged;
        }

        _looks += MostLooks * output.Length;
        bytes = output.GetBuffer().AsMemory(0, (int)output.Length);
        return end;
    }
}

/// <summary>How unpacking ended.</summary>
internal enum UnpackEnd
{
    Complete,
    Damaged,
    TooMuch,
}
