using System.Buffers.Binary;
using System.Text.Json;
using PickleGen.Testing.Data;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Fuzzing.Tests.Oracles;

/// <summary>What CPython makes of a pickle.</summary>
/// <param name="Tree">The value as tagged JSON, if it loads and holds nothing inert.</param>
/// <param name="Error">Why it does not load.</param>
/// <param name="Skipped">Why there is no verdict.</param>
/// <param name="HasNames">Whether it mentions a name.</param>
internal sealed record PythonVerdict(string? Tree, string? Error, string? Skipped, bool HasNames)
{
    public bool Loads => Error is null && Skipped is null;
}

/// <summary>Asks CPython, many pickles at a time.</summary>
internal sealed class PythonVerdicts
{
    private const int LongestTree = 1 << 16;

    private static readonly PythonModule[] Modules = [Module("fuzz_records"), Module("fuzz_loads")];

    private readonly PythonWorker _worker = PythonWorker.For(PythonInstallations.Reference);

    public IReadOnlyList<PythonVerdict> Of(IReadOnlyList<byte[]> inputs)
    {
        try
        {
            return [.. Ask(inputs).EnumerateArray().Select(Verdict)];
        }
        catch (PythonException) when (inputs.Count > 1)
        {
            // One of them has crashed it.
            var half = inputs.Count / 2;
            return [.. Of([.. inputs.Take(half)]), .. Of([.. inputs.Skip(half)])];
        }
        catch (PythonException error)
        {
            return [new PythonVerdict(null, null, $"crashes: {error.Message}", HasNames: false)];
        }
    }

    private JsonElement Ask(IReadOnlyList<byte[]> inputs)
    {
        const string Source = """
            if 'corpus_kit' not in sys.modules:
                import types
                kit = types.ModuleType('corpus_kit')
                kit.__dict__['__file__'] = 'corpus_kit.py'
                exec(compile(kit_source.decode('utf-8'), 'corpus_kit.py', 'exec'), kit.__dict__)
                sys.modules['corpus_kit'] = kit
            import corpus_kit, fuzz_loads
            result = fuzz_loads.loads(corpus_kit, data, size)
            """;
        var parts = new Dictionary<string, byte[]> { ["data"] = Pack(inputs), ["kit_source"] = DataArchive.Open(ArchiveScope.Corpus)["corpus_kit.py"] };
        return _worker.Eval(Source, parts, new Dictionary<string, object?> { ["size"] = LongestTree }, Modules).Json;
    }

    private static PythonVerdict Verdict(JsonElement reply) => new(
        reply.Text("tree"), reply.Text("error"), reply.Text("skip"), reply.TryGetProperty("named", out var named) && named.GetBoolean());

    private static byte[] Pack(IReadOnlyList<byte[]> inputs)
    {
        using var packed = new MemoryStream();
        Span<byte> length = stackalloc byte[4];
        foreach (var input in inputs)
        {
            BinaryPrimitives.WriteInt32LittleEndian(length, input.Length);
            packed.Write(length);
            packed.Write(input);
        }

        return packed.ToArray();
    }

    private static PythonModule Module(string name)
    {
        using var stream = typeof(PythonVerdicts).Assembly.GetManifestResourceStream(name + ".py")!;
        return new(name, new StreamReader(stream).ReadToEnd());
    }
}
