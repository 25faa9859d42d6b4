using PickleGen.Testing.Data;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Shelve.Tests.Python;

/// <summary>CPython's <c>shelve</c>, in a worker.</summary>
internal static class ShelfPython
{
    private static readonly Lazy<TemporaryFolder> CorpusFolder = new(() =>
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        DataArchive.Open(ArchiveScope.Corpus).ExtractTo(folder.Path, path => !path.StartsWith("invalid", StringComparison.Ordinal));
        return folder;
    });

    private static readonly PythonModule Module = new("shelf_corpus", ReadModule());

    public static bool HasSqlite(this PythonInstallation python) => python.Version >= new Version(3, 13);

    /// <summary>Each version, with the formats that it has.</summary>
    public static TheoryData<string, ShelfFormat> Formats
    {
        get
        {
            var rows = new TheoryData<string, ShelfFormat>();
            foreach (var python in PythonInstallations.All)
            {
                rows.Add(python.Version.ToString(), ShelfFormat.Dumb);
                if (python.HasSqlite()) rows.Add(python.Version.ToString(), ShelfFormat.Sqlite);
            }

            return rows;
        }
    }

    /// <summary>Puts the values of the corpus into a shelf; how many.</summary>
    public static int Fill(this PythonInstallation python, string path, ShelfFormat format, int protocol, int filesOfACase) => python.Call(
        "fill(folder, path, kind, protocol, most)", new() { ["path"] = path, ["kind"] = $"{format}", ["protocol"] = protocol, ["most"] = filesOfACase }).Json.GetInt32();

    /// <summary>Compares two shelves.</summary>
    public static IEnumerable<(string Key, string Reason)> Compare(this PythonInstallation python, string path, string copy, ShelfFormat format) =>
        [.. python.Call("compare(folder, path, copy, kind)", new() { ["path"] = path, ["copy"] = copy, ["kind"] = $"{format}" }).Json.EnumerateArray().Select(pair => (pair[0].GetString()!, pair[1].GetString()!))];

    /// <summary>Runs statements that use <c>open_shelf(path, kind, flag, protocol)</c>.</summary>
    public static PythonReply Run(this PythonInstallation python, string source, string path, ShelfFormat format, params PythonModule[] modules) => python.Worker.Eval(
        "import shelf_corpus, shelve\nopen_shelf, key_of = shelf_corpus.open_shelf, shelf_corpus.key_of\n" + source,
        arguments: new Dictionary<string, object?> { ["path"] = path, ["kind"] = $"{format}" },
        modules: [Module, .. modules]);

    private static PythonReply Call(this PythonInstallation python, string call, Dictionary<string, object?> arguments)
    {
        arguments["folder"] = CorpusFolder.Value.Path;
        return python.Worker.Eval($"import shelf_corpus\nresult = shelf_corpus.{call}", arguments: arguments, modules: [Module]);
    }

    private static string ReadModule()
    {
        using var stream = typeof(ShelfPython).Assembly.GetManifestResourceStream("shelf_corpus.py")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
