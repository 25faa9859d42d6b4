using PickleGen.Corpus.Tests.Mapped;
using PickleGen.Testing.Corpus;

namespace PickleGen.Corpus.Tests.Values;

/// <summary>
/// Every file of the corpus, in every way it is loaded, gives the value that Python gives, or is refused where Python
/// refuses it: the classes of the corpus are types of this project.
/// </summary>
public sealed class MappedTests
{
    public static TheoryData<string> Cases => new(CorpusManifest.Cases.Where(one => one.Files.Count > 0).Select(one => one.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Loads_what_Python_loads(string name)
    {
        var runs = CorpusManifest.Cases.Single(one => one.Name == name).Runs;
        var wrong = runs.Select(run => (run, Problem: Check(run))).Where(row => row.Problem is not null).Select(row => $"{row.run}: {row.Problem}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>What the types write gives them again: a load of what was written has the value of the file.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Writes_what_it_loads_again(string name)
    {
        var runs = CorpusManifest.Cases.Single(one => one.Name == name).Runs;
        var wrong = runs.Where(run => run.Error is null).Select(run => (run, Problem: CheckAgain(run))).Where(row => row.Problem is not null).Select(row => $"{row.run}: {row.Problem}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string? CheckAgain(CorpusRun run)
    {
        var value = CorpusLoads.Load(run, CorpusLoads.Mapped);

        // Python cannot write a memoryview; here it is bytes.
        if (value is PickleBuffer { IsView: true }) return null;
        return Check(CorpusDumps.DumpAsFile(run, value, CorpusLoads.Mapped));
    }

    private static string? Check(CorpusRun run)
    {
        object? value;
        try
        {
            value = CorpusLoads.Load(run, CorpusLoads.Mapped);
        }
        catch (UnpicklingException refusal)
        {
            return run.Error is null ? $"refused: {refusal.Message}" : null;
        }

        if (run.Error is { } error) return $"loads, where Python raises {error.Type}: {error.Message}";
        return MappedGraph.FindInert(value) is { } inert
            ? $"an instance of {inert} is inert"
            : TreeComparison.Difference(run.Expect!.Value, PickleTools.Json(value, CorpusContext.Describe), run.Ordered);
    }
}
