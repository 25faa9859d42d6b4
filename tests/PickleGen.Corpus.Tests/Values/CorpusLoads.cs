using PickleGen.Corpus.Tests.Mapped;
using PickleGen.Testing.Corpus;

namespace PickleGen.Corpus.Tests.Values;

/// <summary>Loads a file as the manifest says, with or without a mapping of the corpus' classes.</summary>
internal static class CorpusLoads
{
    public static readonly CorpusContext Mapped = CorpusContext.Default;

    private static readonly PickleContext OnlyExtensions = PickleContext.Create(CorpusContext.AddExtensions);

    private static readonly PickleContext Nothing = PickleContext.Create(_ => { });

    /// <summary>The context of a load without a mapping: at most the extension codes.</summary>
    public static PickleContext Unmapped(CorpusRun run) => run.Load.Extensions ? OnlyExtensions : Nothing;

    public static object? Load(CorpusRun run, PickleContext context)
    {
        var options = OptionsOf(run);
        if (!run.Load.Multi)
        {
            if (!run.Load.Persistent) return Pickle.Loads(run.File.Bytes, context, out _, options);
            using var unpickler = new CorpusUnpickler(run.File.Bytes, options, context, isMapped: ReferenceEquals(context, Mapped));
            return unpickler.Load();
        }

        return run.Load.KeptUnpickler ? LoadAllByOne(run.File.Bytes, options, context) : LoadAll(run.File.Bytes, options, context);
    }

    public static PickleOptions OptionsOf(CorpusRun run) => new()
    {
        Encoding = run.Load.Encoding switch
        {
            "ASCII" => PickleEncoding.Ascii,
            "latin1" => PickleEncoding.Latin1,
            "utf-8" => PickleEncoding.Utf8,
            "bytes" => PickleEncoding.Bytes,
            var other => throw new InvalidDataException($"No encoding '{other}'."),
        },
        Errors = run.Load.Errors switch
        {
            "strict" => PickleErrors.Strict,
            "replace" => PickleErrors.Replace,
            "surrogateescape" => PickleErrors.SurrogateEscape,
            var other => throw new InvalidDataException($"No error handler '{other}'."),
        },
        FixImports = run.Load.FixImports,
        Buffers = run.File.Buffers.Count == 0 ? null : [.. run.File.Buffers.Select(BufferOf)],
    };

    private static PickleBuffer BufferOf(CorpusBuffer buffer) =>
        buffer.Readonly ? new PickleBuffer((ReadOnlyMemory<byte>)buffer.Bytes) : new PickleBuffer((Memory<byte>)buffer.Bytes.ToArray());

    private static List<object?> LoadAll(ReadOnlySpan<byte> pickles, PickleOptions options, PickleContext context)
    {
        var values = new List<object?>();
        for (int consumed; !pickles.IsEmpty; pickles = pickles[consumed..]) values.Add(Pickle.Loads(pickles, context, out consumed, options));
        return values;
    }

    private static List<object?> LoadAllByOne(byte[] pickles, PickleOptions options, PickleContext context)
    {
        var values = new List<object?>();
        using var unpickler = new Unpickler(pickles, options, context);
        while (unpickler.TryLoad(out var value)) values.Add(value);
        return values;
    }

    private sealed class CorpusUnpickler(byte[] source, PickleOptions options, PickleContext context, bool isMapped)
        : Unpickler(source, options, context)
    {
        protected override object? PersistentLoad(object? id) => isMapped ? new PersistentRef(id) : new PersistentRef(id).Describe();
    }
}
