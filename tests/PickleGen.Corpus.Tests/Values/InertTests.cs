using System.Text;
using PickleGen.Testing.Corpus;
using PickleGen.Testing.Processes;
using Xunit.Abstractions;

namespace PickleGen.Corpus.Tests.Values;

/// <summary>
/// Without the classes of the corpus, whatever Python loads loads as data: values of the standard library are what they
/// are in Python, anything else is inert, and both are written back unchanged.
/// </summary>
public sealed class InertTests(ITestOutputHelper output)
{
    private static readonly byte[][] UserModules = [.. new[] { "corpus_types", "corpus_modern", "__main__" }.Select(Encoding.ASCII.GetBytes)];

    public static TheoryData<string> Cases => new(CorpusManifest.Cases.Where(one => one.Files.Count > 0).Select(one => one.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Loads_what_Python_loads(string name) => Check(name, run =>
    {
        if (Load(run, out var refusal) is not { } loaded) return run.Error is null ? $"refused: {refusal!.Message}" : null;
        if (HasUserClass(run) || OtherTree.Applies(run)) return null;
        if (run.Error is { } error) return $"loads, where Python raises {error.Type}: {error.Message}";
        return TreeComparison.Difference(run.Expect!.Value, PickleTools.Json(loaded.Value), run.Ordered);
    });

    [Theory]
    [MemberData(nameof(Cases))]
    public void Writes_back_what_it_loaded(string name) => Check(name, run =>
    {
        if (Load(run, out _) is not { } loaded) return null;

        // Python cannot write a memoryview; here it is bytes.
        if (loaded.Value is PickleBuffer { IsView: true }) return null;
        var again = CorpusDumps.DumpAsFile(run, loaded.Value, CorpusLoads.Unmapped(run));
        return Load(again, out var refusal) is { } second
            ? TreeComparison.Difference(Testing.Data.TestJson.Parse(PickleTools.Json(loaded.Value)), PickleTools.Json(second.Value))
            : $"what was written is refused: {refusal!.Message}";
    });

    /// <summary>
    /// What CPython 3.13 wrote comes back byte for byte, but for the files in <c>OtherBytes.verified.txt</c>, each with its
    /// reason.
    /// </summary>
    [Fact]
    public void Files_that_come_back_as_other_bytes_are_approved()
    {
        var (files, identical) = (0, 0);
        var lines = new StringBuilder();
        foreach (var run in CorpusManifest.Cases.SelectMany(one => one.Runs).Where(run => IsOfCPython313(run) && run.Error is null && run.Load.Encoding == "ASCII"))
        {
            if (Load(run, out _) is not { } loaded) continue;
            files++;
            var (bytes, _) = CorpusDumps.Dump(run, loaded.Value, CorpusLoads.Unmapped(run));
            if (run.File.Bytes.AsSpan().StartsWith(bytes) && (bytes.Length == run.File.Bytes.Length || run.Case.Name == "stream_trailing")) identical++;
            else lines.Append(run.File.Path).Append(": ").Append(OtherBytes.ReasonOf(run)).Append('\n');
        }

        output.WriteLine($"{identical} of {files} files come back byte for byte");
        Assert.Null(ApprovedText.Difference($"{identical} of {files} files of CPython 3.13 come back byte for byte. The others:\n\n{lines}", "tests", "PickleGen.Corpus.Tests", "Values", "OtherBytes.verified.txt"));
        Assert.All(OtherBytes.Kinds, kind => Assert.Contains(kind.Why, lines.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain(OtherBytes.Unknown, lines.ToString(), StringComparison.Ordinal);
    }

    private static void Check(string name, Func<CorpusRun, string?> check)
    {
        var runs = CorpusManifest.Cases.Single(one => one.Name == name).Runs;
        var wrong = runs.Select(run => (run, Problem: check(run))).Where(row => row.Problem is not null).Select(row => $"{row.run}: {row.Problem}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static Loaded? Load(CorpusRun run, out UnpicklingException? refusal)
    {
        try
        {
            refusal = null;
            return new Loaded(CorpusLoads.Load(run, CorpusLoads.Unmapped(run)));
        }
        catch (UnpicklingException exception)
        {
            refusal = exception;
            return null;
        }
    }

    private static bool IsOfCPython313(CorpusRun run) => run.File.Writers.Any(writer => writer.StartsWith("py3.13-p", StringComparison.Ordinal));

    private static bool HasUserClass(CorpusRun run) =>
        run.Load.Extensions || run.Load.Persistent || UserModules.Any(module => run.File.Bytes.AsSpan().IndexOf(module) >= 0);

    private sealed record Loaded(object? Value);
}
