using System.Collections.Concurrent;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PickleGen.Testing.Data;

/// <summary>
/// An archive of test data in memory: a tar, compressed with Brotli, whose first member lists the hashes of the
/// others as <c>sha256sum</c> does. Equal files give equal bytes.
/// </summary>
public sealed class DataArchive
{
    private const string HashList = "SHA256SUMS";

    private static readonly ConcurrentDictionary<string, Lazy<DataArchive>> Opened = new();

    private readonly SortedDictionary<string, byte[]> _files;
    private readonly string _hashes;

    private DataArchive(SortedDictionary<string, byte[]> files, string hashes)
    {
        _files = files;
        _hashes = hashes;
    }

    public IReadOnlyCollection<string> Paths => _files.Keys;

    public byte[] this[string path] => _files.TryGetValue(path, out var bytes)
        ? bytes
        : throw new FileNotFoundException($"The archive has no '{path}'.");

    /// <summary>The archive of a folder, read once for all tests of the process.</summary>
    public static DataArchive Open(ArchiveScope scope) =>
        Opened.GetOrAdd(scope.ArchivePath, static path => new(() => Unpack(File.ReadAllBytes(path)))).Value;

    public static DataArchive Unpack(byte[] archive)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var brotli = new BrotliStream(new MemoryStream(archive), CompressionMode.Decompress);
        using var tar = new TarReader(brotli);
        while (tar.GetNextEntry() is { } entry)
        {
            using var bytes = new MemoryStream();
            entry.DataStream?.CopyTo(bytes);
            files.Add(entry.Name, bytes.ToArray());
        }

        if (!files.Remove(HashList, out var hashes)) throw new InvalidDataException("The archive has no list of hashes.");
        return new(files, Encoding.UTF8.GetString(hashes));
    }

    public static byte[] Pack(SortedDictionary<string, byte[]> files)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, new BrotliCompressionOptions { Quality = 11 }))
        using (var tar = new TarWriter(brotli, TarEntryFormat.Ustar))
        {
            Add(tar, HashList, Encoding.UTF8.GetBytes(HashesOf(files)));
            foreach (var (path, bytes) in files) Add(tar, path, bytes);
        }

        return packed.ToArray();
    }

    /// <summary>Writes the files in which a test is interested below a folder, for programs that read files.</summary>
    public void ExtractTo(string folder, Func<string, bool> wanted)
    {
        foreach (var (path, bytes) in _files.Where(file => wanted(file.Key)))
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }
    }

    /// <summary>Where these files and some others differ, one line for each; empty if they are equal.</summary>
    public IReadOnlyList<string> DifferencesFrom(IReadOnlyDictionary<string, byte[]> others) =>
    [
        .. _files.Keys.Except(others.Keys).Select(path => $"{path} is only in the archive"),
        .. others.Keys.Except(_files.Keys).Select(path => $"{path} is not in the archive"),
        .. others.Where(other => _files.TryGetValue(other.Key, out var own) && !own.AsSpan().SequenceEqual(other.Value))
            .Select(other => $"{other.Key} differs"),
    ];

    /// <summary>Whether the files are those of the archive's own list of hashes.</summary>
    public bool IsIntact() => HashesOf(_files) == _hashes;

    private static string HashesOf(SortedDictionary<string, byte[]> files) =>
        string.Concat(files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Value))}  {file.Key}\n"));

    private static void Add(TarWriter tar, string path, byte[] bytes) => tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, path)
    {
        DataStream = new MemoryStream(bytes),
        Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead,
        ModificationTime = DateTimeOffset.UnixEpoch,
    });
}
