using System.Buffers.Binary;

namespace PickleGen.Shelve.Files;

/// <summary>Tells what kind of database is at a path, in the order of Python's <c>dbm.whichdb</c>.</summary>
/// <remarks>
/// A file that may be SQLite's is not read here: on Unix, closing it would let go of the locks that an SQLite connection
/// of this process has on it. SQLite itself says whether it is one.
/// </remarks>
internal static class WhichDb
{
    // SQLite takes a file that is shorter than a page for an empty one.
    private const int SmallestDatabase = 512;

    public static DbmKind Of(string path)
    {
        if (File.Exists(path + ".pag") && File.Exists(path + ".dir")) return DbmKind.Ndbm;

        // The ndbm of macOS and BSD: Python finds out by opening it.
        if (File.Exists(path + ".db") && IsBerkeley(Head(path + ".db"))) return DbmKind.Ndbm;
        if (IsDumb(path)) return DbmKind.Dumb;
        var file = new FileInfo(path);
        if (!file.Exists) return Directory.Exists(path) ? DbmKind.Folder : DbmKind.Missing;
        return file.Length switch
        {
            0 => DbmKind.Empty,
            < SmallestDatabase => OfForeign(path),
            _ => DbmKind.File,
        };
    }

    /// <summary>What a file is that is not SQLite's.</summary>
    public static DbmKind OfForeign(string path)
    {
        var head = Head(path);
        return IsGnu(head) ? DbmKind.Gnu : IsBerkeley(head) ? DbmKind.BerkeleyDb : DbmKind.Unknown;
    }

    // Without its index it is one whose index was just being replaced.
    private static bool IsDumb(string path)
    {
        if (!File.Exists(path + ".dat")) return false;
        var index = new FileInfo(path + ".dir");
        return index.Exists ? index.Length == 0 || Head(index.FullName)[0] is (byte)'\'' or (byte)'"' : File.Exists(path + ".bak");
    }

    private static bool IsGnu(byte[] head) => Number(head, 0) is 0x13579ace or 0x13579acd or 0x13579acf || Swapped(head, 0) is 0x13579ace or 0x13579acd or 0x13579acf;

    // Of version 1.85, at the start; of later ones, after the number of the first log record.
    private static bool IsBerkeley(byte[] head) => Number(head, 0) is 0x00061561 or 0x61150600 || Number(head, 12) is 0x00061561 or 0x61150600;

    private static uint Number(byte[] head, int at) => BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(at));

    private static uint Swapped(byte[] head, int at) => BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(at));

    // The first bytes, and zeros behind the end.
    private static byte[] Head(string path)
    {
        var head = new byte[16];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head;
    }
}
