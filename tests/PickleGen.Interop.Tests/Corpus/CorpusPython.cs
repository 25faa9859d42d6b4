using PickleGen.Interop.Tests.Support;
using PickleGen.Testing.Data;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Corpus;

/// <summary>CPython with the classes of the corpus, and what compares values with the manifest.</summary>
internal static class CorpusPython
{
    private const int BatchSize = 500;

    // The modules find each other as files; once imported they stay, and the files can go.
    private const string Import = """
        if 'corpus_kit' not in sys.modules:
            sys.path.insert(0, folder)
            import corpus_kit, corpus_modern, corpus_types
            sys.path.remove(folder)
        result = sys.modules['corpus_types'].EXTENSIONS
        """;

    private static readonly PythonModule[] Modules = [PythonSource.Module("records"), PythonSource.Module("write_back")];

    private static PythonWorker Worker => PythonInstallations.Reference.Worker;

    /// <summary>Makes the modules of the corpus importable.</summary>
    /// <returns>A context with the extension codes that its files use.</returns>
    public static PickleContext Prepare()
    {
        using var folder = new TemporaryFolder();
        DataArchive.Open(ArchiveScope.Corpus).ExtractTo(folder.Path, path => path.EndsWith(".py", StringComparison.Ordinal));
        var extensions = Worker.Eval(Import, arguments: new Dictionary<string, object?> { ["folder"] = folder.Path }).Json;
        return PickleContext.Create(builder =>
        {
            foreach (var entry in extensions.EnumerateArray()) builder.AddExtension(entry[2].GetInt32(), entry[0].GetString()!, entry[1].GetString()!);
        });
    }

    /// <summary>Loads each value with both implementations and compares it with the manifest.</summary>
    /// <returns>Those that are not what it says, and why.</returns>
    public static IEnumerable<(WrittenValue Value, string Reason)> Check(IEnumerable<WrittenValue> values) => Judge(values, "check");

    /// <summary>Asks for values that cannot be written here.</summary>
    /// <returns>Those that CPython can write.</returns>
    public static IEnumerable<(WrittenValue Value, string Reason)> WhatItWrites(IEnumerable<WrittenValue> refused) => Judge(refused, "refuses");

    private static IEnumerable<(WrittenValue Value, string Reason)> Judge(IEnumerable<WrittenValue> values, string function)
    {
        const string Source = """
            import corpus_kit, corpus_types, write_back
            result = getattr(write_back, function)(corpus_kit, corpus_types, data)
            """;
        foreach (var batch in values.Chunk(BatchSize))
        {
            var inputs = new Dictionary<string, byte[]> { ["data"] = Records.Pack([.. batch.SelectMany(value => value.ToRecords())]) };
            var found = Worker.Eval(Source, inputs, new Dictionary<string, object?> { ["function"] = function }, Modules).Json;
            foreach (var entry in found.EnumerateArray()) yield return (batch[entry[0].GetInt32()], entry[1].GetString()!);
        }
    }
}
