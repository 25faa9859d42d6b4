using System.Buffers;
using PickleGen.Testing.Corpus;

namespace PickleGen.Interop.Tests.Corpus;

/// <summary>Loads files of the corpus untyped, the way the manifest says, and writes their values again.</summary>
internal sealed class CorpusSession(PickleContext extensions)
{
    private static readonly PickleContext Nothing = PickleContext.Create(static _ => { });

    public object? Load(CorpusRun run)
    {
        var options = new PickleOptions
        {
            Encoding = run.Load.Encoding switch
            {
                "ASCII" => PickleEncoding.Ascii,
                "latin1" => PickleEncoding.Latin1,
                "utf-8" => PickleEncoding.Utf8,
                "bytes" => PickleEncoding.Bytes,
                var encoding => throw new InvalidDataException($"No reader for the encoding '{encoding}'."),
            },
            Errors = Enum.Parse<PickleErrors>(run.Load.Errors, ignoreCase: true),
            FixImports = run.Load.FixImports,
            Buffers = [.. run.File.Buffers.Select(buffer => buffer.Readonly
                ? new PickleBuffer((ReadOnlyMemory<byte>)buffer.Bytes)
                : new PickleBuffer(buffer.Bytes.AsMemory()))],
        };
        return run.Load.Multi ? LoadAll(run, options) : NewReader(run, options, 0).Load();
    }

    /// <summary>Writes a value; buffers that were outside of the pickle go outside again.</summary>
    public WrittenValue Write(object? value, CorpusRun run, int protocol)
    {
        var buffers = new List<PickleBuffer>();
        var options = new PickleOptions { Protocol = protocol, FixImports = run.Load.FixImports };
        if (protocol == 5 && run.File.Buffers.Count > 0)
        {
            options = options with
            {
                BufferCallback = buffer =>
                {
                    buffers.Add(buffer);
                    return false;
                },
            };
        }

        var destination = new ArrayBufferWriter<byte>();
        using var pickler = new Writer(destination, options, Context(run.Load));
        try
        {
            pickler.Dump(value!, PickleConverters.Object);
            return new(run, protocol, destination.WrittenSpan.ToArray(), buffers);
        }
        catch (PicklingException error)
        {
            return new(run, protocol, [], [], error.Message);
        }
    }

    private PickleContext Context(CorpusLoad load) => load.Extensions ? extensions : Nothing;

    private List<object?> LoadAll(CorpusRun run, PickleOptions options)
    {
        var values = new List<object?>();
        var (start, end) = (0, 0);
        Reader? reader = null;
        while (end < run.File.Bytes.Length)
        {
            if (reader is null || !run.Load.KeptUnpickler)
            {
                start = end;
                reader = NewReader(run, options, start);
            }

            values.Add(reader.Load());
            end = start + (int)reader.BytesConsumed;
        }

        return values;
    }

    private Reader NewReader(CorpusRun run, PickleOptions options, int start) => new(run.File.Bytes.AsMemory(start), options, Context(run.Load));

    private sealed class PersistentRef(object? id)
    {
        public object? Id => id;
    }

    private sealed class Reader(ReadOnlyMemory<byte> bytes, PickleOptions options, PickleContext context) : Unpickler(bytes, options, context)
    {
        protected override object? PersistentLoad(object? id) => new PersistentRef(id);
    }

    private sealed class Writer(IBufferWriter<byte> destination, PickleOptions options, PickleContext context) : Pickler(destination, options, context)
    {
        protected override object? PersistentId(object value) => (value as PersistentRef)?.Id;
    }
}
