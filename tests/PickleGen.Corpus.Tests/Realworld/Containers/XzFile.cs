using System.Buffers.Binary;

namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>An xz file of one block that has the one filter everybody uses, LZMA2. .NET has no reader for it.</summary>
internal static class XzFile
{
    private const int StreamHeader = 12;
    private const byte Lzma2 = 0x21;
    private const byte FirstCompressed = 0x80;

    private static readonly byte[] Magic = [0xfd, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0];

    public static byte[] Decompress(byte[] file)
    {
        if (!file.AsSpan().StartsWith(Magic)) throw new InvalidDataException("This is no xz file.");

        // The header has its size in units of four bytes, flags, sizes where the flags say so, and the filters.
        var flags = file[StreamHeader + 1];
        var filter = StreamHeader + 2;
        for (var size = flags >> 6; size > 0; size &= size - 1)
        {
            while (file[filter++] >= 0x80) { }
        }

        if ((flags & 3) != 0 || file[filter] != Lzma2) throw new InvalidDataException("The block has other filters than LZMA2.");
        return Decompress(file, StreamHeader + ((file[StreamHeader] + 1) * 4));
    }

    // Chunks: stored or compressed, each of which may start with a new state, new properties or a new dictionary.
    private static byte[] Decompress(byte[] file, int at)
    {
        var output = new List<byte>();
        var decoder = new LzmaDecoder(output);
        while (file[at] != 0)
        {
            var control = file[at];
            var size = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 1)) + 1;
            at += 3;
            if (control < FirstCompressed)
            {
                output.AddRange(file.AsSpan(at, size));
                at += size;
                continue;
            }

            size += (control & 0x1f) << 16;
            var packed = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at)) + 1;
            at += 2;
            var reset = (control >> 5) & 3;
            if (reset >= 2) decoder.SetProperties(file[at++]);
            if (reset >= 1) decoder.Reset();
            decoder.Decode(file.AsSpan(at, packed), size);
            at += packed;
        }

        return [.. output];
    }
}
