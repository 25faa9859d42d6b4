using System.Buffers.Binary;
using System.Text;

namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>The rows of tables in an SQLite database: what the format has to say about files that nobody is writing.</summary>
internal sealed class SqliteFile(byte[] file)
{
    private const int FileHeader = 100;
    private const int Interior = 5;
    private const int Leaf = 13;

    private readonly int _pageSize = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(16));

    /// <summary>A row: its number, and its values as long, double, string, byte[] or null. A column that is the number itself is null.</summary>
    public sealed record Row(long Id, IReadOnlyList<object?> Values);

    public IEnumerable<Row> Rows(string table)
    {
        // The first page has the table of tables: type, name, table, root page, SQL.
        var schema = RowsOf(1).Single(row => row.Values[0] is "table" && row.Values[1] is string name && name == table);
        return RowsOf((int)(long)schema.Values[3]!);
    }

    private IEnumerable<Row> RowsOf(int page)
    {
        var start = (page - 1) * _pageSize;
        var header = start + (page == 1 ? FileHeader : 0);
        var kind = file[header];
        if (kind is not (Leaf or Interior)) throw new InvalidDataException($"No reader for pages of kind {kind}.");
        var pointers = header + (kind == Leaf ? 8 : 12);
        for (var i = 0; i < UInt16(header + 3); i++)
        {
            var cell = start + UInt16(pointers + (2 * i));
            if (kind == Leaf)
            {
                yield return ReadRow(cell);
                continue;
            }

            foreach (var row in RowsOf(Int32(cell))) yield return row;
        }

        if (kind == Leaf) yield break;
        foreach (var row in RowsOf(Int32(header + 8))) yield return row;
    }

    private Row ReadRow(int at)
    {
        var length = (int)ReadNumber(file, ref at);
        var id = ReadNumber(file, ref at);
        return new(id, Values(Payload(at, length)));
    }

    // What does not fit into the page goes on in a chain of others.
    private byte[] Payload(int at, int length)
    {
        var most = _pageSize - 35;
        if (length <= most) return file[at..(at + length)];
        var least = ((_pageSize - 12) * 32 / 255) - 23;
        var here = least + ((length - least) % (_pageSize - 4));
        if (here > most) here = least;

        var payload = new MemoryStream();
        payload.Write(file, at, here);
        for (var page = Int32(at + here); page != 0; page = Int32((page - 1) * _pageSize))
            payload.Write(file, ((page - 1) * _pageSize) + 4, (int)Math.Min(_pageSize - 4, length - payload.Length));
        return payload.ToArray();
    }

    private static List<object?> Values(byte[] record)
    {
        var at = 0;
        var body = (int)ReadNumber(record, ref at);
        var values = new List<object?>();
        for (var end = body; at < end;)
        {
            var kind = ReadNumber(record, ref at);
            var length = LengthOf(kind);
            values.Add(Value(kind, record.AsSpan(body, length)));
            body += length;
        }

        return values;
    }

    private static int LengthOf(long kind) => kind switch
    {
        <= 4 => (int)kind,
        5 => 6,
        6 or 7 => 8,
        8 or 9 => 0,
        _ => (int)((kind - 12) / 2),
    };

    private static object? Value(long kind, ReadOnlySpan<byte> bytes)
    {
        switch (kind)
        {
            case 0: return null;
            case 7: return BinaryPrimitives.ReadDoubleBigEndian(bytes);
            case 8: return 0L;
            case 9: return 1L;
            case >= 12 when kind % 2 == 0: return bytes.ToArray();
            case >= 13: return Encoding.UTF8.GetString(bytes);
        }

        long number = (sbyte)bytes[0];
        foreach (var next in bytes[1..]) number = (number << 8) | next;
        return number;
    }

    // Seven bits in each byte, the highest ones first; eight in the ninth.
    private static long ReadNumber(byte[] bytes, ref int at)
    {
        long number = 0;
        for (var i = 0; i < 8; i++)
        {
            var next = bytes[at++];
            number = (number << 7) | (uint)(next & 0x7f);
            if (next < 0x80) return number;
        }

        return (number << 8) | bytes[at++];
    }

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private int Int32(int at) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
}
