using PickleGen.Shelve.Tests.Support;
using PickleGen.Testing.Processes;

namespace PickleGen.Shelve.Tests.Files;

/// <summary>Shelves where the program may not write: on a read-only disk, or in somebody else's folder.</summary>
public sealed class ReadOnlyFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Can_be_read_and_not_written(ShelfFormat format)
    {
        if (OperatingSystem.IsWindows()) return;
        using (var shelf = _folder.Numbers(format)) shelf.Update(Enumerable.Range(0, 1000).Select(i => KeyValuePair.Create($"{i}", i)));
        var contents = _folder.Contents();
        Unprivileged.Within(_folder.Path, () =>
        {
            Assert.Throws<UnauthorizedAccessException>(() => File.WriteAllText(_folder.PathOf("other"), ""));
            using (var shelf = _folder.Numbers(format, ShelfFlag.Read))
            using (var second = _folder.Numbers(format, ShelfFlag.Read))
            {
                Assert.Equal((1000, 499_500, 7), (shelf.Count, shelf.Values.Sum(), second["7"]));
                Assert.Throws<NotSupportedException>(() => shelf["a"] = 1);
            }

            foreach (var flag in (ShelfFlag[])[ShelfFlag.Write, ShelfFlag.Create, ShelfFlag.New])
            {
                var error = Record.Exception(() =>
                {
                    using var shelf = _folder.Numbers(format, flag);
                    shelf["a"] = 1;
                });
                Assert.True(error is UnauthorizedAccessException or ShelfException, $"{flag}: {error}");
            }
        });
        Assert.Equal(contents, _folder.Contents());
    }

    /// <summary>What a stopped program has left beside the database is a part of the shelf: without it, old values would come.</summary>
    [Fact]
    public void What_is_not_in_the_database_yet_is_not_passed_over()
    {
        if (OperatingSystem.IsWindows()) return;
        var left = Directory.CreateDirectory(_folder.PathOf("left")).FullName;
        using (var shelf = _folder.Numbers(ShelfFormat.Sqlite)) shelf["a"] = 1;
        using (var shelf = _folder.Numbers(ShelfFormat.Sqlite))
        {
            shelf["a"] = 2;
            foreach (var file in (string[])["shelf", "shelf-wal"]) File.Copy(_folder.PathOf(file), Path.Combine(left, file));
        }

        Assert.NotEqual(0, new FileInfo(Path.Combine(left, "shelf-wal")).Length);
        File.SetUnixFileMode(_folder.Path, File.GetUnixFileMode(_folder.Path) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        Unprivileged.Within(left, () =>
        {
            var error = Assert.Throws<ShelfException>(() => Shelf.Open(Path.Combine(left, "shelf"), ShelfFlag.Read));
            Assert.Equal(ShelfFault.Failed, error.Fault);
        });
        using (var shelf = Shelf.Open(Path.Combine(left, "shelf"), ShelfFlag.Read)) Assert.Equal("2", $"{shelf["a"]}");
    }
}
