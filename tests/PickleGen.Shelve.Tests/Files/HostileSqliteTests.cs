using PickleGen.Shelve.Tests.Support;
using PickleGen.Testing.Processes;
using SQLitePCL;

namespace PickleGen.Shelve.Tests.Files;

/// <summary>Databases that somebody made to do harm, or that only look like a shelf.</summary>
public sealed class HostileSqliteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("CREATE TABLE Other (key BLOB)", "without the table Dict")]
    [InlineData("CREATE TABLE Dict (key BLOB UNIQUE NOT NULL)", "columns")]
    [InlineData("CREATE VIEW Dict AS SELECT x'61' AS key, zeroblob(900000000) AS value", "not a plain table")]
    [InlineData("CREATE TABLE Dict (key BLOB UNIQUE NOT NULL, value BLOB AS (zeroblob(900000000)))", "columns")]
    [InlineData("CREATE TABLE Dict (key BLOB AS (zeroblob(900000000)) UNIQUE, value BLOB)", "columns")]
    [InlineData("CREATE VIRTUAL TABLE Dict USING fts5(key, value)", "not a plain table")]
    public void That_compute_their_values_are_refused(string schema, string says)
    {
        Make(schema);
        foreach (var flag in (ShelfFlag[])[ShelfFlag.Read, ShelfFlag.Write, ShelfFlag.Create])
        {
            if (schema.Contains("Other", StringComparison.Ordinal) && flag == ShelfFlag.Create) continue;
            var error = Assert.Throws<ShelfException>(() => _folder.Numbers(ShelfFormat.Sqlite, flag));
            Assert.Equal(ShelfFault.Damaged, error.Fault);
            Assert.Contains(says, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Triggers_do_not_run()
    {
        Make("CREATE TABLE Dict (key BLOB UNIQUE NOT NULL, value BLOB NOT NULL); CREATE TRIGGER t AFTER INSERT ON Dict BEGIN DELETE FROM Dict; END");
        using var shelf = _folder.Numbers(ShelfFormat.Sqlite);
        shelf["a"] = 1;
        Assert.Equal(1, shelf["a"]);
    }

    [Theory]
    [InlineData("'a'", "x'4B012E'", "A key")]
    [InlineData("1", "x'4B012E'", "A key")]
    [InlineData("x'61'", "'text'", "A value")]
    [InlineData("x'61'", "1e9", "A value")]
    public void What_is_no_blob_is_refused(string key, string value, string says)
    {
        Make($"CREATE TABLE Dict (key UNIQUE NOT NULL, value NOT NULL); INSERT INTO Dict VALUES ({key}, {value})");
        using var shelf = _folder.Numbers(ShelfFormat.Sqlite);
        Assert.Contains(says, Assert.Throws<ShelfException>(() => shelf.ToList()).Message, StringComparison.Ordinal);
    }

    /// <summary>Each byte of a small database is changed, and each time the answer is a value or an exception of ours.</summary>
    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Damage_is_an_error_of_ours(ShelfFormat format)
    {
        using (var shelf = Shelf.Open(_folder.PathOf("shelf"), new ShelfOptions { Format = format }))
        {
            for (var i = 0; i < 20; i++) shelf[$"key {i}"] = new List<object?> { i, new string('x', i * 300) };
        }

        var names = format == ShelfFormat.Sqlite ? ["shelf"] : new[] { "shelf.dir", "shelf.dat" };
        var random = new Random(17);
        foreach (var name in names)
        {
            var whole = File.ReadAllBytes(_folder.PathOf(name));
            foreach (var position in Enumerable.Range(0, Math.Min(whole.Length, 400)).Concat(Enumerable.Range(0, 600).Select(_ => random.Next(whole.Length))))
            {
                var damaged = (byte[])whole.Clone();
                damaged[position] ^= (byte)random.Next(1, 256);
                File.WriteAllBytes(_folder.PathOf(name), damaged);
                Try(ShelfFlag.Read, static shelf => _ = shelf.Count());
            }

            for (var length = 0; length < whole.Length; length += Math.Max(1, whole.Length / 100))
            {
                File.WriteAllBytes(_folder.PathOf(name), whole[..length]);
                Try(ShelfFlag.Read, static shelf => _ = shelf.Count());
                Try(ShelfFlag.Write, static shelf => shelf["key 3"] = 3);
            }

            File.WriteAllBytes(_folder.PathOf(name), whole);
        }
    }

    private void Try(ShelfFlag flag, Action<Shelf<object?>> use)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            using var shelf = Shelf.Open(_folder.PathOf("shelf"), flag);
            foreach (var key in shelf.Keys) shelf.TryGetValue(key, out _);
            use(shelf);
        }
        catch (Exception error) when (error is ShelfException or FileNotFoundException or UnpicklingException)
        {
            // That is what it may be.
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
        foreach (var extension in (string[])["-wal", "-shm"]) File.Delete(_folder.PathOf("shelf" + extension));
    }

    private void Make(string schema)
    {
        Batteries_V2.Init();
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_open(_folder.PathOf("shelf"), out var database));
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_exec(database, schema, out var error));
        Assert.Null(error);
        database.Dispose();
    }
}
