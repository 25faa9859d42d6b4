using System.Formats.Tar;
using System.IO.Compression;

namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>What is in compressed files and in archives of one member.</summary>
internal static class Compression
{
    public static byte[] Zlib(byte[] bytes) => Read(new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress));

    public static byte[] Gzip(byte[] bytes) => Read(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress));

    public static byte[] Zip(byte[] bytes, Func<IEnumerable<ZipArchiveEntry>, ZipArchiveEntry> member)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return Read(member(zip.Entries).Open());
    }

    public static byte[] Tar(byte[] bytes)
    {
        using var tar = new TarReader(new MemoryStream(bytes));
        return Read(tar.GetNextEntry()!.DataStream!);
    }

    private static byte[] Read(Stream stream)
    {
        using (stream)
        {
            using var all = new MemoryStream();
            stream.CopyTo(all);
            return all.ToArray();
        }
    }
}
