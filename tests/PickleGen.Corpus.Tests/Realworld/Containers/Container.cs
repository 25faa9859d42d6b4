using System.Text;
using PickleGen.Testing.Data;

namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>Loads one pickle, of which nothing is known, from where the stream is.</summary>
internal delegate object? PickleLoad(Stream stream, PickleOptions options);

/// <summary>The values of several pickles of one file.</summary>
internal sealed record PickleStream(IReadOnlyList<object?> Items);

/// <summary>The ways in which programs put pickles into files.</summary>
internal static class Container
{
    private static readonly Dictionary<string, Func<RealworldCase, PickleLoad, object?>> Ways = new()
    {
        ["pickle"] = static (file, load) => One(file, load, file.Bytes),
        ["pickle-stream"] = Several,
        ["zlib+pickle"] = static (file, load) => One(file, load, Compression.Zlib(file.Bytes)),
        ["gzip+pickle"] = static (file, load) => One(file, load, Compression.Gzip(file.Bytes)),
        ["bz2+pickle"] = static (file, load) => One(file, load, Bzip2File.Decompress(file.Bytes)),
        ["xz+pickle"] = static (file, load) => One(file, load, XzFile.Decompress(file.Bytes)),
        ["zip+pickle"] = static (file, load) => One(file, load, Compression.Zip(file.Bytes, static entries => entries.Single())),
        ["tar+pickle"] = static (file, load) => One(file, load, Compression.Tar(file.Bytes)),
        ["base64+pickle"] = static (file, load) => One(file, load, Convert.FromBase64String(Encoding.ASCII.GetString(file.Bytes))),
        ["struct-i32+pickle"] = static (file, load) => new PickleStream([(long)BitConverter.ToInt32(file.Bytes), One(file, load, file.Bytes[4..])]),
        ["kombu-json"] = KombuMessage,
        ["logging-socket"] = static (file, load) => Each(file, load, Frames.Socket(file.Bytes)),
        ["carbon"] = static (file, load) => Each(file, load, Frames.Socket(file.Bytes)),
        ["mp-frames"] = static (file, load) => Each(file, load, Frames.Multiprocessing(file.Bytes)),
        ["mp-transcript"] = static (file, load) => Each(file, load, Transcript.PicklesOf(file)),
        ["django-signed"] = static (file, load) => One(file, load, Django.Signed(file)),
        ["django-legacy-session"] = static (file, load) => One(file, load, Django.LegacySession(file.Bytes)),
        ["django-file-cache"] = FileCache,
        ["rpa"] = static (file, load) => RenpyArchive.Members(file.Bytes, index => load(new MemoryStream(index), file.Options with { Encoding = PickleEncoding.Utf8 })),
        ["renpy-save"] = static (file, load) => One(file, load, Compression.Zip(file.Bytes, static entries => entries.Single(entry => entry.Name == "log"))),
        ["shelve-dumb"] = static (file, load) => Shelf(file, load, Dbm.Dumb(file.Companion(file.File + ".dir"), file.Companion(file.File + ".dat"))),
        ["shelve-gnu"] = static (file, load) => Shelf(file, load, Dbm.Gnu(file.Bytes)),
        ["shelve-sqlite3"] = static (file, load) => Shelf(file, load, Dbm.Sqlite(file.Bytes)),
        ["sqlite-pickle-column"] = PickleColumn,
    };

    /// <summary>Whether the tests know the layout. They do not know those of numpy, joblib and torch.</summary>
    public static bool IsKnown(string name) => Ways.ContainsKey(name);

    /// <summary>The value in the file, with each of its pickles loaded by the function.</summary>
    public static object? Load(RealworldCase file, PickleLoad load) => Ways[file.Container](file, load);

    private static object? One(RealworldCase file, PickleLoad load, byte[] pickle)
    {
        using var stream = new MemoryStream(pickle);
        var value = load(stream, file.Options);
        Assert.Equal(stream.Length, stream.Position);
        return value;
    }

    private static PickleStream Each(RealworldCase file, PickleLoad load, IEnumerable<byte[]> pickles) =>
        new([.. pickles.Select(pickle => One(file, load, pickle))]);

    private static PickleStream Several(RealworldCase file, PickleLoad load)
    {
        using var stream = new MemoryStream(file.Bytes);
        var items = new List<object?>();
        while (stream.Position < stream.Length) items.Add(load(stream, file.Options));
        return new(items);
    }

    private static object? KombuMessage(RealworldCase file, PickleLoad load)
    {
        var message = TestJson.Parse(file.Bytes);
        Assert.Equal("base64", message.GetProperty("properties").Text("body_encoding"));
        return One(file, load, Convert.FromBase64String(message.Text("body")!));
    }

    private static PickleStream FileCache(RealworldCase file, PickleLoad load)
    {
        using var stream = new MemoryStream(file.Bytes);
        var expiry = load(stream, file.Options);
        return new([expiry, One(file, load, Compression.Zlib(file.Bytes[(int)stream.Position..]))]);
    }

    private static PyDict Shelf(RealworldCase file, PickleLoad load, IEnumerable<KeyValuePair<string, byte[]>> entries)
    {
        var shelf = new PyDict();
        foreach (var (key, pickle) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)) shelf.Add(key, One(file, load, pickle));
        return shelf;
    }

    private static PickleStream PickleColumn(RealworldCase file, PickleLoad load)
    {
        Assert.Equal("SELECT id, payload FROM item ORDER BY id", file.Entry.Text("sql"));
        var rows = new SqliteFile(file.Bytes).Rows("item").OrderBy(row => row.Id);
        return new([.. rows.Select(row => new List<object?> { row.Id, row.Values[1] is byte[] pickle ? One(file, load, pickle) : row.Values[1] })]);
    }
}
