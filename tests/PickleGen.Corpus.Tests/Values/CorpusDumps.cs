using PickleGen.Corpus.Tests.Mapped;
using PickleGen.Testing.Corpus;

namespace PickleGen.Corpus.Tests.Values;

/// <summary>Writes back what was loaded, as the file was written: its protocol, its pickler, its buffers.</summary>
internal static class CorpusDumps
{
    public static (byte[] Bytes, IReadOnlyList<PickleBuffer> Buffers) Dump(CorpusRun run, object? value, PickleContext context)
    {
        var buffers = new List<PickleBuffer>();
        var options = new PickleOptions
        {
            Protocol = ProtocolOf(run.File),
            FixImports = run.Load.FixImports,
            Fast = run.Case.Group == "fast",
            BufferCallback = run.File.Buffers.Count == 0 ? null : Note,
        };
        using var stream = new MemoryStream();
        using var pickler = new CorpusPickler(stream, options, context);
        foreach (var one in run.Load.Multi ? (List<object?>)value! : [value])
        {
            if (!run.Load.KeptUnpickler) pickler.ClearMemo();
            pickler.Dump(one);
        }

        return (run.Case.Group == "optimized" ? PickleTools.Optimize(stream.ToArray()) : stream.ToArray(), buffers);

        bool Note(PickleBuffer buffer)
        {
            buffers.Add(buffer);
            return false;
        }
    }

    /// <summary>The same run with a file that was written here.</summary>
    public static CorpusRun DumpAsFile(CorpusRun run, object? value, PickleContext context)
    {
        var (bytes, buffers) = Dump(run, value, context);
        return run with
        {
            File = run.File with { Bytes = bytes, Buffers = [.. buffers.Select(buffer => new CorpusBuffer(buffer.Memory.ToArray(), buffer.IsReadOnly))] },
        };
    }

    /// <summary>The protocol a file was written with; of one that was put together by hand the one it names, or any.</summary>
    public static int ProtocolOf(CorpusFile file)
    {
        if (file.Writers is [var writer, ..] && writer != "hand") return writer[^1] - '0';
        return file.Bytes is [0x80, var protocol, ..] ? Math.Max(protocol, (byte)2) : 4;
    }

    private sealed class CorpusPickler(Stream destination, PickleOptions options, PickleContext context) : Pickler(destination, options, context)
    {
        protected override object? PersistentId(object value) => value switch
        {
            PersistentRef reference => reference.Pid,
            PyObject { Class: { Module: "corpus_types", Name: "PersistentRef" }, Attributes: { } attributes } => attributes["pid"],
            _ => null,
        };
    }
}
