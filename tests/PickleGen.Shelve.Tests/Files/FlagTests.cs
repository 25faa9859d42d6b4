using PickleGen.Shelve.Tests.Support;
using PickleGen.Testing.Processes;

namespace PickleGen.Shelve.Tests.Files;

/// <summary>What the flags do with what is there, and with what is not.</summary>
public sealed class FlagTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ShelfFlag.Read)]
    [InlineData(ShelfFlag.Write)]
    public void Without_a_shelf_there_is_nothing_to_open(ShelfFlag flag)
    {
        var error = Assert.Throws<FileNotFoundException>(() => _folder.Numbers(ShelfFormat.Sqlite, flag));
        Assert.Equal(_folder.PathOf("shelf"), error.FileName);
        Assert.Empty(_folder.Contents());
    }

    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Write_and_create_keep_what_is_there(ShelfFormat format)
    {
        using (var shelf = _folder.Numbers(format)) shelf["a"] = 1;
        using (var shelf = _folder.Numbers(format, ShelfFlag.Write)) shelf["b"] = 2;

        // The kind of file is found out; the option is about new ones.
        using (var shelf = _folder.Numbers(format == ShelfFormat.Dumb ? ShelfFormat.Sqlite : ShelfFormat.Dumb))
        {
            Assert.Equal(format, shelf.Format);
            Assert.Equal([1, 2], shelf.Values);
        }
    }

    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void New_empties_it(ShelfFormat format)
    {
        using (var shelf = _folder.Numbers(format)) shelf["a"] = 1;
        using (var shelf = Shelf.Open(_folder.PathOf("shelf"), ShelfFlag.New))
        {
            Assert.Equal(format, shelf.Format);
            Assert.Empty(shelf);
            shelf["b"] = 2;
        }

        using (var shelf = _folder.Numbers(format)) Assert.Equal("b", Assert.Single(shelf).Key);
    }

    [Theory]
    [InlineData(ShelfFormat.Dumb, ShelfFormat.Sqlite)]
    [InlineData(ShelfFormat.Sqlite, ShelfFormat.Dumb)]
    public void New_may_be_of_another_kind(ShelfFormat before, ShelfFormat after)
    {
        using (var shelf = _folder.Numbers(before)) shelf["a"] = 1;
        using (var shelf = _folder.Numbers(after, ShelfFlag.New)) shelf["b"] = 2;
        using (var shelf = _folder.Numbers(before))
        {
            Assert.Equal(after, shelf.Format);
            Assert.Equal("b", Assert.Single(shelf).Key);
        }
    }

    /// <summary>Not a byte, not a time, no file is left behind.</summary>
    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Reading_never_writes(ShelfFormat format)
    {
        using (var shelf = _folder.Numbers(format)) shelf.Update(Enumerable.Range(0, 1000).Select(i => KeyValuePair.Create($"{i}", i)));
        var contents = _folder.Contents();
        var times = Directory.EnumerateFiles(_folder.Path).Select(File.GetLastWriteTimeUtc).ToList();

        using (var shelf = _folder.Numbers(format, ShelfFlag.Read))
        {
            Assert.True(shelf.IsReadOnly);
            Assert.Equal(1000, shelf.Count);
            Assert.Equal(499_500, shelf.Values.Sum());
            Action[] writes = [() => shelf["a"] = 1, () => shelf.Add("b", 1), () => shelf.TryAdd("b", 1), () => shelf.Remove("1"), shelf.Clear, () => shelf.Update([])];
            Assert.All(writes, write => Assert.Contains("reading only", Assert.Throws<NotSupportedException>(write).Message, StringComparison.Ordinal));
            shelf.Sync();
        }

        Assert.Equal(contents, _folder.Contents());
        Assert.Equal(times, Directory.EnumerateFiles(_folder.Path).Select(File.GetLastWriteTimeUtc));
    }

    /// <summary>A program that was stopped leaves what it wrote in a file beside the database; a reader reads it there.</summary>
    [Fact]
    public void Reading_leaves_alone_what_a_stopped_program_has_left()
    {
        using (var shelf = _folder.Numbers(ShelfFormat.Sqlite))
        {
            shelf["a"] = 1;
            foreach (var file in Directory.GetFiles(_folder.Path))
                File.Copy(file, Path.Combine(Directory.CreateDirectory(_folder.PathOf("left")).FullName, Path.GetFileName(file)));
        }

        var (main, wal) = (_folder.PathOf("left", "shelf"), _folder.PathOf("left", "shelf-wal"));
        var before = (Convert.ToHexString(File.ReadAllBytes(main)), Convert.ToHexString(File.ReadAllBytes(wal)));
        using (var shelf = Shelf.Open(main, ShelfFlag.Read)) Assert.Equal("1", $"{shelf["a"]}");
        Assert.Equal(before, (Convert.ToHexString(File.ReadAllBytes(main)), Convert.ToHexString(File.ReadAllBytes(wal))));

        // A new one at that place has nothing of it.
        using (var shelf = Shelf.Open(main, ShelfFlag.New)) Assert.Empty(shelf);
        using (var shelf = Shelf.Open(main)) Assert.Empty(shelf);
    }

    [Fact]
    public void Paths_are_only_paths()
    {
        foreach (var name in (string[])["a b", "a%41", "a?mode=memory#c", "é", "file:x", ":memory:"])
        {
            using (var shelf = Shelf.Open(_folder.PathOf(name))) shelf["a"] = 1;
            Assert.True(File.Exists(_folder.PathOf(name)), name);
            using (var shelf = Shelf.Open(_folder.PathOf(name), ShelfFlag.Read)) Assert.Equal("1", $"{shelf["a"]}");
        }
    }

    [Fact]
    public void Dumb_is_for_one_program_at_a_time()
    {
        using (var shelf = _folder.Numbers(ShelfFormat.Dumb))
        {
            shelf["a"] = 1;
            foreach (var flag in Enum.GetValues<ShelfFlag>())
                Assert.Equal(ShelfFault.Busy, Assert.Throws<ShelfException>(() => _folder.Numbers(ShelfFormat.Dumb, flag)).Fault);
        }

        using var one = _folder.Numbers(ShelfFormat.Dumb, ShelfFlag.Read);
        using var two = _folder.Numbers(ShelfFormat.Dumb, ShelfFlag.Read);
        Assert.Equal(one["a"], two["a"]);
    }
}
