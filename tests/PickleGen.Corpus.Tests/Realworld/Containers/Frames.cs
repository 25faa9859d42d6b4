using System.Buffers.Binary;

namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>Messages with their length before them.</summary>
internal static class Frames
{
    /// <summary>As carbon and logging's SocketHandler send them: 32 bits, big-endian.</summary>
    public static IEnumerable<byte[]> Socket(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            yield return bytes[(at + 4)..(at + 4 + length)];
            at += 4 + length;
        }
    }

    /// <summary>As multiprocessing sends them: 32 bits, big-endian; for long ones -1 and 64 bits.</summary>
    public static IEnumerable<byte[]> Multiprocessing(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            at += 4;
            if (length == -1)
            {
                length = checked((int)BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(at)));
                at += 8;
            }

            yield return bytes[at..(at + length)];
            at += length;
        }
    }
}
