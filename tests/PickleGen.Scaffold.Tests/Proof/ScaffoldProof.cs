using PickleGen.Scaffold.Tests.Graphs;

namespace PickleGen.Scaffold.Tests.Proof;

/// <summary>What a scaffold promises: it compiles as it is, loads the pickles, and writes them back.</summary>
internal static class ScaffoldProof
{
    public static async Task<ScaffoldedCode> HoldsAsync(IReadOnlyList<PickledFile> files, params int[] protocols)
    {
        var code = ScaffoldedCode.Of(files);
        using var compiled = await CompiledCode.OfAsync(code);
        foreach (var file in files)
        {
            foreach (var protocol in protocols)
            {
                var written = compiled.Rewrite(file, protocol);
                var comparison = new GraphComparison(code.WritesNoneForMissing, code.WritesFloatForInt);
                var difference = comparison.Difference(file.Load(), Pickle.Loads(written, file.Options with { Buffers = null }));
                Assert.True(difference is null, $"protocol {protocol}: {difference}\n{code.Text}");
            }
        }

        return code;
    }
}
