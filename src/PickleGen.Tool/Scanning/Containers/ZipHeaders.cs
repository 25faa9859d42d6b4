using System.Buffers.Binary;
using System.Text;

namespace PickleGen.Tool.Scanning.Containers;

/// <summary>Reads the structures of zip files, which may hold anything.</summary>
internal static class ZipHeaders
{
    public const int LocalLength = 30;
    private const int CentralLength = 46;
    private const int EndLength = 22;
    private const int LongestComment = 0xffff;

    public static ReadOnlySpan<byte> LocalMagic => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> CentralMagic => "PK\u0001\u0002"u8;

    private static ReadOnlySpan<byte> EndMagic => "PK\u0005\u0006"u8;

    /// <summary>Where the end of the directory is, which zips are found by; -1 if there is none.</summary>
    public static int FindEnd(ReadOnlySpan<byte> data)
    {
        var from = Math.Max(0, data.Length - EndLength - LongestComment);
        var at = data[from..].LastIndexOf(EndMagic);
        return at < 0 || data.Length - from - at < EndLength ? -1 : from + at;
    }

    /// <summary>Reads the directory.</summary>
    /// <param name="data">The archive.</param>
    /// <param name="most">How many entries are read.</param>
    /// <param name="isDamaged">Whether the directory is not where it should be, or has not what it should have.</param>
    public static List<ZipEntry> ReadDirectory(ReadOnlySpan<byte> data, int most, out bool isDamaged)
    {
        var entries = new List<ZipEntry>();
        var end = FindEnd(data);
        isDamaged = end < 0;
        if (end < 0) return entries;

        int count = UInt16(data, end + 10);
        long size = UInt32(data, end + 12);
        long from = UInt32(data, end + 16);

        // With bytes in front, the directory still ends where its end record starts.
        var isWide = count == 0xffff || size == uint.MaxValue || from == uint.MaxValue;
        var at = isWide ? FirstCentral(data) : IsCentral(data, from) || count == 0 ? from : end - size;
        if (at < 0)
        {
            isDamaged = true;
            return entries;
        }

        var shift = isWide ? 0 : at - from;
        if (shift != 0) isDamaged = true;
        while (entries.Count <= most && at + CentralLength <= data.Length && data[(int)at..].StartsWith(CentralMagic))
        {
            var header = data[(int)at..];
            int nameLength = UInt16(header, 28);
            int extraLength = UInt16(header, 30);
            var length = CentralLength + nameLength + extraLength + UInt16(header, 32);
            if (length > header.Length) break;
            var extra = header.Slice(CentralLength + nameLength, extraLength);
            long unpacked = UInt32(header, 24);
            long packed = UInt32(header, 20);
            long local = UInt32(header, 42);
            Widen(extra, ref unpacked, ref packed, ref local);
            var name = Encoding.UTF8.GetString(header.Slice(CentralLength, nameLength));
            entries.Add(new(name, UInt16(header, 10), UInt16(header, 8), UInt32(header, 16), packed, unpacked, local + shift));
            at += length;
        }

        if (!isWide && entries.Count != count) isDamaged = true;
        return entries;
    }

    /// <summary>Reads a file's own header.</summary>
    public static ZipEntry? ReadLocal(ReadOnlySpan<byte> data, long at, out long dataAt)
    {
        dataAt = 0;
        if (at < 0 || at > data.Length - LocalLength || !data[(int)at..].StartsWith(LocalMagic)) return null;
        var header = data[(int)at..];
        int nameLength = UInt16(header, 26);
        dataAt = at + LocalLength + nameLength + UInt16(header, 28);
        if (dataAt > data.Length) return null;
        long packed = UInt32(header, 18);
        long unpacked = UInt32(header, 22);
        long local = at;
        Widen(header[(LocalLength + nameLength)..(int)(dataAt - at)], ref unpacked, ref packed, ref local);
        return new(Encoding.UTF8.GetString(header.Slice(LocalLength, nameLength)), UInt16(header, 8), UInt16(header, 6), UInt32(header, 14), packed, unpacked, at);
    }

    // The 64-bit numbers of those that do not fit.
    private static void Widen(ReadOnlySpan<byte> extra, ref long unpacked, ref long packed, ref long local)
    {
        while (extra.Length >= 4)
        {
            var length = UInt16(extra, 2);
            if (length > extra.Length - 4) return;
            if (UInt16(extra, 0) == 1)
            {
                var numbers = extra.Slice(4, length);
                Take(ref numbers, ref unpacked);
                Take(ref numbers, ref packed);
                Take(ref numbers, ref local);
                return;
            }

            extra = extra[(4 + length)..];
        }
    }

    private static void Take(ref ReadOnlySpan<byte> numbers, ref long number)
    {
        if (number != uint.MaxValue || numbers.Length < 8) return;
        number = BinaryPrimitives.ReadInt64LittleEndian(numbers);
        numbers = numbers[8..];
    }

    private static bool IsCentral(ReadOnlySpan<byte> data, long at) => at >= 0 && at < data.Length && data[(int)at..].StartsWith(CentralMagic);

    private static long FirstCentral(ReadOnlySpan<byte> data) => data.IndexOf(CentralMagic);

    private static ushort UInt16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);

    private static uint UInt32(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt32LittleEndian(data[at..]);
}
