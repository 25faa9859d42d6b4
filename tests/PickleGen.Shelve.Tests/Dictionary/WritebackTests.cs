using PickleGen.Shelve.Tests.Support;
using PickleGen.Testing.Processes;

namespace PickleGen.Shelve.Tests.Dictionary;

/// <summary>Changes of values that were read: lost without writeback, as in Python, and written with it.</summary>
public sealed class WritebackTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Without_it_changes_are_lost(ShelfFormat format)
    {
        using var shelf = _folder.Lists(format);
        shelf["a"] = [1];
        shelf["a"].Add(2);
        Assert.Equal([1], shelf["a"]);
    }

    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void With_it_they_are_written_when_the_shelf_is_closed(ShelfFormat format)
    {
        using (var shelf = _folder.Lists(format))
        {
            shelf["read"] = [1];
            shelf["untouched"] = [1];
        }

        using (var shelf = _folder.Lists(format, writeback: true))
        {
            Assert.Same(shelf["read"], shelf["read"]);
            shelf["read"].Add(2);
            shelf["new"] = [];
            shelf["new"].Add(3);
            foreach (var (_, value) in shelf) value.Add(4);
            shelf["removed"] = [];
            shelf["removed"].Add(5);
            shelf.Remove("removed");
        }

        using (var shelf = _folder.Lists(format))
        {
            Assert.Equal([1, 2, 4], shelf["read"]);
            Assert.Equal([3, 4], shelf["new"]);
            Assert.Equal([1, 4], shelf["untouched"]);
            Assert.Equal(3, shelf.Count);
        }
    }

    /// <summary>As Python's Shelf.sync: written, and forgotten.</summary>
    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Sync_writes_and_starts_anew(ShelfFormat format)
    {
        using var shelf = _folder.Lists(format, writeback: true);
        shelf["a"] = [1];
        var first = shelf["a"];
        first.Add(2);
        shelf.Sync();
        first.Add(3);
        Assert.NotSame(first, shelf["a"]);
        Assert.Equal([1, 2], shelf["a"]);
    }

    /// <summary>What was only read is not written, so that it cannot undo what others write.</summary>
    [Fact]
    public void Only_what_has_changed_is_written()
    {
        using var shelf = _folder.Lists(ShelfFormat.Sqlite, writeback: true);
        using var other = _folder.Lists(ShelfFormat.Sqlite);
        shelf["a"] = [1];
        shelf["b"] = [1];
        shelf.Sync();
        _ = shelf["a"];
        shelf["b"].Add(2);
        other["a"] = [7];
        shelf.Sync();
        Assert.Equal([7], other["a"]);
        Assert.Equal([1, 2], other["b"]);
    }

    [Fact]
    public void What_cannot_be_pickled_keeps_all_from_being_written_and_the_file_is_closed()
    {
        var path = _folder.PathOf("shelf");
        var shelf = Shelf.Open(path, writeback: true);
        shelf["a"] = new List<object?>();
        shelf["b"] = new List<object?>();
        ((List<object?>)shelf["a"]!).Add(1);
        ((List<object?>)shelf["b"]!).Add(new object());
        Assert.Contains("'b'", Assert.Throws<PicklingException>(shelf.Sync).Message, StringComparison.Ordinal);
        Assert.Throws<PicklingException>(shelf.Dispose);
        Assert.Throws<ObjectDisposedException>(() => shelf["a"]);
        using var again = Shelf.Open(path);
        Assert.Empty((List<object?>)again["a"]!);
    }

    [Fact]
    public void Update_is_followed_too()
    {
        using (var shelf = _folder.Lists(ShelfFormat.Sqlite, writeback: true))
        {
            List<int> list = [1];
            shelf.Update([new("a", list)]);
            list.Add(2);
        }

        using var again = _folder.Lists(ShelfFormat.Sqlite);
        Assert.Equal([1, 2], again["a"]);
    }

    [Fact]
    public void Is_nothing_for_reading() =>
        Assert.Throws<ArgumentException>(() => Shelf.Open(_folder.PathOf("shelf"), ShelfFlag.Read, writeback: true));
}
