using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>The databases in which Python's shelve keeps pickles.</summary>
internal static partial class Dbm
{
    /// <summary>dbm.dumb: a text of keys, places and lengths, and a file of the values.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Dumb(byte[] directory, byte[] data)
    {
        foreach (Match line in DumbLine().Matches(Encoding.UTF8.GetString(directory)))
        {
            var at = Number(line.Groups["at"]);
            yield return new(line.Groups["key"].Value, data[at..(at + Number(line.Groups["length"]))]);
        }
    }

    /// <summary>GNU dbm: a header, a directory of buckets, and buckets of places, keys and lengths.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Gnu(byte[] file)
    {
        const int EntriesInBucket = 112;
        const int EntrySize = 24;
        var elements = Int32(file, 28);
        var buckets = new SortedSet<int>();
        for (var i = 0; i < Int32(file, 16); i += sizeof(long)) buckets.Add(Int32(file, Int32(file, 8) + i));
        foreach (var bucket in buckets)
        {
            for (var i = 0; i < elements; i++)
            {
                var entry = bucket + EntriesInBucket + (i * EntrySize);
                if (Int32(file, entry) == -1) continue;
                var (at, keyLength, length) = (Int32(file, entry + 8), Int32(file, entry + 16), Int32(file, entry + 20));
                yield return new(Encoding.UTF8.GetString(file, at, keyLength), file[(at + keyLength)..(at + keyLength + length)]);
            }
        }
    }

    /// <summary>dbm.sqlite3: a table Dict of keys and values.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Sqlite(byte[] file) => new SqliteFile(file).Rows("Dict")
        .Select(row => KeyValuePair.Create(Encoding.UTF8.GetString((byte[])row.Values[0]!), (byte[])row.Values[1]!));

    // Numbers of 64 bits too: the files are small.
    private static int Int32(byte[] file, int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^'(?<key>[^'\\]*)', \((?<at>\d+), (?<length>\d+)\)\r?$", RegexOptions.Multiline)]
    private static partial Regex DumbLine();
}
