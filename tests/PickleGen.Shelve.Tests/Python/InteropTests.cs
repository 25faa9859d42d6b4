using PickleGen.Shelve.Worker;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Shelve.Tests.Python;

/// <summary>Python opens what is written here, and the other way round.</summary>
public sealed class InteropTests : IDisposable
{
    private static readonly PythonModule Items = new("shelf_item", "class Item(object): pass");

    private readonly TemporaryFolder _folder = new();

    private string ShelfPath => _folder.PathOf("shelf");

    public void Dispose() => _folder.Dispose();

    [PythonTheory]
    [MemberData(nameof(ShelfPython.Formats), MemberType = typeof(ShelfPython))]
    public void Python_changes_a_shelf_of_typed_values(string version, ShelfFormat format)
    {
        var python = PythonInstallations.Get(version);
        var options = new ShelfOptions { Format = format, Pickle = PickleOptions.Default with { Protocol = Math.Min(python.HighestProtocol, 4), Encoding = PickleEncoding.Latin1 } };
        using (var shelf = Shelf.Open<Item>(ShelfPath, options))
        {
            foreach (var key in (string[])["eins", "zwölf", "it's", "a\"b'", "", "tab\t\u0001\u007f\u00a0\u00adÿ€😀"]) shelf[key] = Item.Create(key, 1, 700);
            shelf["eins"] = Item.Create("eins", 2, 1200);
            shelf.Remove("it's");
        }

        var keys = python.Run(
            """
            shelf = open_shelf(path, kind, 'w', 2)
            result = sorted((k.decode('utf-8') if bytes is str else k) for k in shelf.keys())
            for key in result:
                item = shelf[key_of(key)]
                assert type(item).__name__ == 'Item' and len(item.payload) == (1200 if key == 'eins' else 700), key
                item.version += 10
                shelf[key_of(key)] = item
            del shelf['']
            item.key, item.version = 'new', 7
            shelf[key_of(b'n\xc3\xa9w'.decode('utf-8'))] = item
            shelf.close()
            """,
            ShelfPath, format, Items).Json.EnumerateArray().Select(key => key.GetString()!);

        string[] there = ["eins", "zwölf", "a\"b'", "", "tab\t\u0001\u007f\u00a0\u00adÿ€😀"];
        Assert.Equal(there.Order(StringComparer.Ordinal), keys.Order(StringComparer.Ordinal));
        using (var shelf = Shelf.Open<Item>(ShelfPath, options))
        {
            Assert.Equal(there.Where(key => key.Length > 0).Append("néw").Order(StringComparer.Ordinal), shelf.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(12, shelf["eins"].Version);
            Assert.Equal(7, shelf["néw"].Version);
            Assert.All(shelf.Values, item => Assert.True(item.IsWhole));
        }
    }

    /// <summary>The files of dbm.dumb are, to the byte, those that Python makes by the same steps.</summary>
    [PythonTheory]
    [MemberData(nameof(PythonData.Versions), MemberType = typeof(PythonData))]
    public void Dumb_files_are_those_of_Python(string version)
    {
        var python = PythonInstallations.Get(version);
        if (python.IsPython2) return; // Its dictionaries have another order, and its text another spelling.
        python.Run(
            """
            shelf = open_shelf(path, kind, 'n', 4)
            for i in range(50): shelf['key %d \'"\xe9\xad\xa0\x7f\\\n' % i if i % 3 else 'it\'s %d' % i] = 'x' * (i * 40)
            for key in list(shelf.keys())[::2]: shelf[key] = shelf[key] * 2
            for key in list(shelf.keys())[::5]: shelf[key] = 'y'
            shelf.close()
            """,
            _folder.PathOf("python"), ShelfFormat.Dumb);
        using (var shelf = Shelf.Open(ShelfPath, PickleConverters.String, new() { Format = ShelfFormat.Dumb }))
        {
            for (var i = 0; i < 50; i++) shelf[i % 3 == 0 ? $"it's {i}" : $"key {i} '\"\xe9\xad\xa0\x7f\\\n"] = new string('x', i * 40);
            foreach (var key in shelf.Keys.Where((_, i) => i % 2 == 0)) shelf[key] += shelf[key];
            foreach (var key in shelf.Keys.Where((_, i) => i % 5 == 0)) shelf[key] = "y";
        }

        foreach (var extension in (string[])[".dir", ".dat"])
            Assert.Equal(File.ReadAllText(_folder.PathOf("python" + extension), System.Text.Encoding.Latin1), File.ReadAllText(ShelfPath + extension, System.Text.Encoding.Latin1));
    }

    /// <summary>Python finds out what it is, at the path that was given here.</summary>
    [PythonTheory]
    [MemberData(nameof(ShelfPython.Formats), MemberType = typeof(ShelfPython))]
    public void Python_recognizes_it(string version, ShelfFormat format)
    {
        using (var shelf = Shelf.Open(ShelfPath, new ShelfOptions { Format = format, Pickle = PickleOptions.Default with { Protocol = 2 } })) shelf["a"] = 5;
        var found = PythonInstallations.Get(version).Run(
            """
            try: from dbm import whichdb
            except ImportError: from whichdb import whichdb
            shelf = shelve.open(str(path), 'r')
            result = [whichdb(str(path)), shelf['a']]
            shelf.close()
            """,
            ShelfPath, format).Json;
        Assert.Contains(format == ShelfFormat.Sqlite ? "sqlite3" : "dumb", found[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(5, found[1].GetInt32());
    }

    /// <summary>Both have it open at the same time, and write in turn.</summary>
    [PythonFact]
    public void Python_and_this_share_a_database()
    {
        if (!PythonInstallations.Reference.HasSqlite()) return;
        using var shelf = Shelf.Open(ShelfPath, PickleConverters.Int32);
        shelf["number"] = 0;
        PythonInstallations.Reference.Run("shelf_corpus.shared = shelve.open(path, 'w')", ShelfPath, ShelfFormat.Sqlite);
        for (var i = 1; i < 20; i += 2)
        {
            Assert.Equal(i, PythonInstallations.Reference.Run("shelf_corpus.shared['number'] += 1\nresult = shelf_corpus.shared['number']", ShelfPath, ShelfFormat.Sqlite).Json.GetInt32());
            Assert.Equal(i, shelf["number"]);
            shelf["number"]++;
        }

        PythonInstallations.Reference.Run("shelf_corpus.shared.close()", ShelfPath, ShelfFormat.Sqlite);
        Assert.Equal(20, shelf["number"]);
    }

    /// <summary>What Python was killed in the middle of is read here.</summary>
    [PythonFact]
    public void What_Python_leaves_when_it_is_killed_is_read()
    {
        if (!PythonInstallations.Reference.HasSqlite() || OperatingSystem.IsWindows()) return;
        var source = "import shelve, os\nshelf = shelve.open('shelf')\nfor i in range(500): shelf[str(i)] = [i] * i\nos.kill(os.getpid(), 9)";
        Command.Run(PythonInstallations.Reference.Executable, _folder.Path, "-c", source);
        Assert.True(new FileInfo(ShelfPath + "-wal").Length > 0);
        using var shelf = Shelf.Open(ShelfPath, PickleConverters.List(PickleConverters.Int32), new() { Flag = ShelfFlag.Read });
        Assert.Equal(500, shelf.Count);
        Assert.All(shelf, entry => Assert.Equal(entry.Key, $"{entry.Value.Count}"));
    }
}
