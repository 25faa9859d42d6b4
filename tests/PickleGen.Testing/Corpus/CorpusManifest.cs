using System.Text.Json;
using PickleGen.Testing.Data;

namespace PickleGen.Testing.Corpus;

/// <summary>The manifests of the corpus, read once for all tests of the process.</summary>
public static class CorpusManifest
{
    private static readonly Lazy<IReadOnlyList<CorpusCase>> AllCases = new(ReadCases);

    private static readonly Lazy<IReadOnlyList<InvalidStream>> AllInvalid = new(ReadInvalid);

    public static IReadOnlyList<CorpusCase> Cases => AllCases.Value;

    public static IReadOnlyList<InvalidStream> Invalid => AllInvalid.Value;

    private static IReadOnlyList<CorpusCase> ReadCases()
    {
        var archive = DataArchive.Open(ArchiveScope.Corpus);
        return [.. TestJson.Parse(archive["manifest.json"]).Items("cases").Select(entry => CorpusCase.From(entry, archive))];
    }

    private static IReadOnlyList<InvalidStream> ReadInvalid()
    {
        var archive = DataArchive.Open(ArchiveScope.Corpus);
        return [.. TestJson.Parse(archive["invalid/manifest.json"]).Items("streams").Select(entry => InvalidStream.From(entry, archive))];
    }
}
