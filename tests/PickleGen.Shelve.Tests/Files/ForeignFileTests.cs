using PickleGen.Shelve.Tests.Support;
using PickleGen.Testing.Processes;

namespace PickleGen.Shelve.Tests.Files;

/// <summary>What is no shelf says what it is, and is left alone.</summary>
public sealed class ForeignFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string, string> Files => new()
    {
        { "shelf", "CE9A5713" + "00000000", "GNU dbm" },
        { "shelf", "1357 9ACF".Replace(" ", "", StringComparison.Ordinal) + "0000000000000000", "GNU dbm" },
        { "shelf", "00061561" + "00000002", "Berkeley DB" },
        { "shelf", "000000000100000000000000" + "61150600", "Berkeley DB" },
        { "shelf.db", "00061561" + "00000002", "ndbm" },
        { "shelf", "48656C6C6F", "no shelf" },
        { "shelf", "FF", "no shelf" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_refused(string name, string start, string says)
    {
        Refuses(name, start, says);
        Refuses(name, start + new string('5', 4096), says);
    }

    private void Refuses(string name, string hex, string says)
    {
        File.WriteAllBytes(_folder.PathOf(name), Convert.FromHexString(hex));
        foreach (var flag in (ShelfFlag[])[ShelfFlag.Read, ShelfFlag.Write, ShelfFlag.Create])
        {
            var error = Assert.Throws<ShelfException>(() => _folder.Numbers(ShelfFormat.Sqlite, flag));
            Assert.Equal(ShelfFault.NotSupported, error.Fault);
            Assert.Contains(says, error.Message, StringComparison.Ordinal);
            Assert.Equal(_folder.PathOf("shelf"), error.Path);
        }

        Assert.Equal([name], _folder.Contents().Keys);
        Assert.Equal([hex], _folder.Contents().Values);
    }

    [Fact]
    public void Ndbm_has_two_files()
    {
        File.WriteAllText(_folder.PathOf("shelf.pag"), "");
        File.WriteAllText(_folder.PathOf("shelf.dir"), "");
        foreach (var flag in Enum.GetValues<ShelfFlag>())
            Assert.Contains("ndbm", Assert.Throws<ShelfException>(() => _folder.Numbers(ShelfFormat.Sqlite, flag)).Message, StringComparison.Ordinal);
    }

    /// <summary>SQLite's file is empty until something is in it.</summary>
    [Fact]
    public void An_empty_file_can_become_a_shelf()
    {
        File.WriteAllText(_folder.PathOf("shelf"), "");
        Assert.Contains("empty", Assert.Throws<ShelfException>(() => _folder.Numbers(ShelfFormat.Sqlite, ShelfFlag.Write)).Message, StringComparison.Ordinal);
        using (var shelf = _folder.Numbers(ShelfFormat.Sqlite)) shelf["a"] = 1;
        using (var shelf = _folder.Numbers(ShelfFormat.Sqlite)) Assert.Equal(1, shelf["a"]);
    }

    [Fact]
    public void A_folder_is_no_shelf()
    {
        Directory.CreateDirectory(_folder.PathOf("shelf"));
        foreach (var flag in Enum.GetValues<ShelfFlag>())
            Assert.Contains("folder", Assert.Throws<ShelfException>(() => _folder.Numbers(ShelfFormat.Sqlite, flag)).Message, StringComparison.Ordinal);
        Assert.Throws<DirectoryNotFoundException>(() => Shelf.Open(_folder.PathOf("nowhere", "shelf")));
    }
}
