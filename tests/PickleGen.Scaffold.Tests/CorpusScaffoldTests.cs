using PickleGen.Scaffold.Tests.Proof;
using PickleGen.Testing.Corpus;

namespace PickleGen.Scaffold.Tests;

/// <summary>The values of the corpus, as all writers wrote them: one file of types for all pickles of a case.</summary>
public sealed class CorpusScaffoldTests
{
    public static TheoryData<string> Cases => new(CorpusManifest.Cases.Where(entry => FilesOf(entry).Any()).Select(entry => entry.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Scaffold(string name)
    {
        var files = FilesOf(CorpusManifest.Cases.Single(entry => entry.Name == name)).ToList();
        await ScaffoldProof.HoldsAsync(files, 0, 2, 5);
    }

    // What Python reads without anything around it. Trailing bytes are no pickles, and a class that gets its state in two
    // parts lacks members after the first.
    private static IEnumerable<PickledFile> FilesOf(CorpusCase entry) => entry.Runs
        .Where(_ => entry.Name is not ("stream_trailing" or "hand_build_twice"))
        .Where(run => run is { Error: null, Load: { Multi: false, Persistent: false, Extensions: false, FixImports: true, Errors: "strict" }, File.Buffers.Count: 0 })
        .Where(run => run.Load.Encoding == "ASCII" && run.File.Bytes.Length < 100_000)
        .Select(run => new PickledFile(run.File.Bytes));
}
