using PickleGen.Testing.Corpus;

namespace PickleGen.Corpus.Tests.Corpus;

public sealed class CorpusManifestTests
{
    [Fact]
    public void Reads_every_case()
    {
        Assert.NotEmpty(CorpusManifest.Cases);
        foreach (var entry in CorpusManifest.Cases)
        {
            // A value that no Python could write has no files.
            Assert.True(entry.Files.Count > 0 || entry.Refused.Count > 0, entry.Name);
            foreach (var run in entry.Runs) Assert.True(run.Expect is null != run.Error is null, run.ToString());
        }
    }

    [Fact]
    public void Reads_how_to_load()
    {
        Assert.Contains(CorpusManifest.Cases, entry => entry.Load is { Multi: true, KeptUnpickler: true });
        Assert.Contains(CorpusManifest.Cases, entry => entry.Load is { Multi: true, KeptUnpickler: false });
        Assert.Contains(CorpusManifest.Cases, entry => entry.Load.Persistent);
        Assert.Contains(CorpusManifest.Cases, entry => entry.Load.Extensions);
        Assert.Contains(CorpusManifest.Cases, entry => !entry.Load.FixImports);
        Assert.Contains(CorpusManifest.Cases, entry => entry.Load.Errors == "surrogateescape");
        Assert.Contains(CorpusManifest.Cases, entry => entry.Files.Any(file => file.Buffers.Any(buffer => buffer.Readonly)));
    }

    [Fact]
    public void Reads_a_load_for_each_encoding()
    {
        var runs = CorpusManifest.Cases.SelectMany(entry => entry.Runs).ToList();
        Assert.Contains(runs, run => run.Load.Encoding == "bytes" && run.Expect is not null && !run.Ordered);
        Assert.Contains(runs, run => run.Load.Encoding == "ASCII" && run.Error is { Type: "UnicodeDecodeError" });
        Assert.Contains(runs, run => run.Load.Encoding == "latin1");
    }

    [Fact]
    public void Reads_every_invalid_stream()
    {
        Assert.NotEmpty(CorpusManifest.Invalid);
        foreach (var stream in CorpusManifest.Invalid)
        {
            Assert.Equal(stream.Outcome == InvalidOutcome.Raises, stream.Error is not null);
            Assert.Equal(stream.Outcome == InvalidOutcome.Loads, stream.Result is not null);
        }
    }
}
