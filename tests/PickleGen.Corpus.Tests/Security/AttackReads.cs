using System.Buffers.Binary;
using System.IO.Compression;

namespace PickleGen.Corpus.Tests.Security;

/// <summary>The ways in which somebody might read a file, whatever it is.</summary>
internal static class AttackReads
{
    private const int NpyHeader = 10;

    public static IEnumerable<(string Way, Func<object?> Read)> Of(Attack attack)
    {
        var bytes = attack.Bytes;
        yield return ("from memory", () => Pickle.Loads(bytes));
        yield return ("from a stream", () => Pickle.Load(new MemoryStream(bytes)));
        yield return ("as a file of pickles", () => PickleFile.ReadAll(new MemoryStream(bytes), PickleConverters.Object).ToList());
        if (attack.Typed is { } type) yield return ($"as {type}", () => AttackTypes.Load(type, bytes));
        if (bytes.AsSpan().StartsWith("PK"u8)) yield return ("as an archive", () => Pickles(bytes).Select(pickle => Pickle.Loads(pickle)).ToList());
        if (attack.Container == "npy") yield return ("as an array", () => Pickle.Loads(BehindHeader(bytes)));
    }

    private static List<byte[]> Pickles(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return [.. zip.Entries.Where(entry => entry.Name.EndsWith(".pkl", StringComparison.Ordinal)).Select(ReadEntry)];
    }

    private static byte[] ReadEntry(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] BehindHeader(byte[] npy) => npy[(NpyHeader + BinaryPrimitives.ReadUInt16LittleEndian(npy.AsSpan(NpyHeader - 2)))..];
}
