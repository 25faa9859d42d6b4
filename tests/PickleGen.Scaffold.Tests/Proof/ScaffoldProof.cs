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
                // Old protocols cannot say everything; they have to say as much of a typed value as of an untyped one.
                if (Untyped(file, protocol) is not { } untyped) continue;
                if (Typed(compiled, file, protocol) is not { } typed) continue;
                var back = file.Options with { Buffers = null };
                var difference = new GraphComparison(code.WritesNoneForMissing, code.WritesFloatForInt).Difference(Pickle.Loads(untyped, back), Pickle.Loads(typed, back));
                Assert.True(difference is null, $"protocol {protocol}: {difference}\n{code.Text}");
            }
        }

        return code;
    }

    // Below protocol 2 a list that holds itself, of a class of its own, is nested without end, in Python too.
    private static byte[]? Typed(CompiledCode compiled, PickledFile file, int protocol)
    {
        try
        {
            return compiled.Rewrite(file, protocol);
        }
        catch (PicklingException error) when (protocol < 2 && error.Message.Contains("nested too deeply", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static byte[]? Untyped(PickledFile file, int protocol)
    {
        try
        {
            return Pickle.Dumps(file.Load()!, PickleConverters.Object, new PickleOptions { Protocol = protocol });
        }
        catch (PicklingException)
        {
            return null;
        }
    }
}
