using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace PickleGen.Interop.Tests.Support;

/// <summary>Many byte strings in one, for a request or a reply: each after its length in four bytes. See records.py.</summary>
internal static class Records
{
    public static byte[] Pack(IReadOnlyCollection<byte[]> records)
    {
        var packed = new byte[records.Sum(record => 4 + record.Length)];
        var rest = packed.AsSpan();
        foreach (var record in records)
        {
            BinaryPrimitives.WriteInt32LittleEndian(rest, record.Length);
            record.CopyTo(rest[4..]);
            rest = rest[(4 + record.Length)..];
        }

        return packed;
    }

    public static List<byte[]> Unpack(ReadOnlySpan<byte> packed)
    {
        var records = new List<byte[]>();
        while (packed.Length > 0)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(packed);
            records.Add(packed.Slice(4, length).ToArray());
            packed = packed[(4 + length)..];
        }

        return records;
    }

    /// <summary>A record of its own for what JSON can say.</summary>
    public static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value);

    public static T FromJson<T>(byte[] record) => JsonSerializer.Deserialize<T>(record)!;

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
