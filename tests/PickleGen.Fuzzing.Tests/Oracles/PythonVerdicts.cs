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

    private static readonly PythonModule[] Modules = [Module("records"), Module("fuzz_loads")];

    private readonly PythonWorker _worker = PythonWorker.For(PythonInstallations.Reference);

    public IReadOnlyList<PythonVerdict> Of(IReadOnlyList<byte[]> inputs)
    {
        using var folder = new TemporaryFolder();
        var progress = folder.PathOf("progress");
        var left = Enumerable.Range(0, inputs.Count).ToList();
        while (true)
        {
            try
            {
                var verdicts = left.Zip(Ask([.. left.Select(number => inputs[number])], progress).EnumerateArray()).ToDictionary(pair => pair.First, pair => Verdict(pair.Second));
                return [.. Enumerable.Range(0, inputs.Count).Select(number => verdicts.GetValueOrDefault(number, Crash))];
            }
            catch (PythonException) when (File.Exists(progress))
            {
                // An input has crashed it, or has taken too long: all but that one are asked again.
                left.RemoveAt(BitConverter.ToInt32(File.ReadAllBytes(progress)));
                File.Delete(progress);
            }
        }
    }

    private static PythonVerdict Crash { get; } = new(null, null, "crashes", HasNames: false);

    private JsonElement Ask(IReadOnlyList<byte[]> inputs, string progress)
    {
        const string Source = """
            if 'corpus_kit' not in sys.modules:
                import types
                kit = types.ModuleType('corpus_kit')
                kit.__dict__['__file__'] = 'corpus_kit.py'
                exec(compile(kit_source.decode('utf-8'), 'corpus_kit.py', 'exec'), kit.__dict__)
                sys.modules['corpus_kit'] = kit
            import corpus_kit, fuzz_loads
            result = fuzz_loads.loads(corpus_kit, data, size, progress)
            """;
        var parts = new Dictionary<string, byte[]> { ["data"] = Pack(inputs), ["kit_source"] = DataArchive.Open(ArchiveScope.Corpus)["corpus_kit.py"] };
        return _worker.Eval(Source, parts, new Dictionary<string, object?> { ["size"] = LongestTree, ["progress"] = progress }, Modules).Json;
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
