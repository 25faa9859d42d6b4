namespace PickleGen.Tool.Reading;

/// <summary>A file with pickles, one after another.</summary>
internal sealed class PicklesOfFile
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly LoadSettings _settings;
    private readonly PickleOptions _options;
    private readonly PickleContext _context;

    private PicklesOfFile(byte[] bytes, IReadOnlyList<PickleBuffer> buffers, LoadSettings settings)
    {
        _bytes = bytes;
        _settings = settings;
        _options = new PickleOptions
        {
            Encoding = SettingsText.Encoding(settings.Encoding)!.Value,
            Errors = SettingsText.Errors(settings.Errors)!.Value,
            FixImports = settings.FixImports,
            Buffers = buffers.Count == 0 ? null : buffers,
            // The tool shows a file as it is, and nothing in it goes down into values by recursion.
            Limits = PickleLimits.Default with { MaxNesting = int.MaxValue },
        };
        _context = ContextOf(settings.Extensions);
    }

    public static PicklesOfFile Open(string path, LoadSettings settings, ToolStreams streams)
    {
        var bytes = InputFile.Read(path, streams);
        return new PicklesOfFile(bytes, [.. settings.Buffers.Select(buffer => Read(buffer, streams))], settings);
    }

    /// <summary>The values, each when it is asked for; there is at least one, or an error.</summary>
    public IEnumerable<object?> Values()
    {
        var start = 0L;
        var number = 0;
        var unpickler = Begin(start);
        do
        {
            if (number > 0 && _settings.Pickles == PicklesRead.Fresh) unpickler = Begin(start);
            var before = unpickler.BytesConsumed;
            yield return Load(unpickler, start, ++number);
            start += unpickler.BytesConsumed - before;
        }
        while (_settings.Pickles != PicklesRead.First && start < _bytes.Length);
    }

    private FileUnpickler Begin(long start) => new(_bytes[(int)start..], _options, _context, _settings.Persistent);

    // Offsets count from the start of the pickle; for the user they count from the start of the file.
    private static object? Load(FileUnpickler unpickler, long start, int number)
    {
        try
        {
            return unpickler.Load();
        }
        catch (UnpicklingException error) when (number > 1)
        {
            throw new UnpicklingException($"pickle {number}: {error.Reason}", start + error.Offset, error.OpcodeName, error.Path, error);
        }
    }

    private static PickleBuffer Read(BufferFile buffer, ToolStreams streams)
    {
        var bytes = InputFile.Read(buffer.Path, streams);
        return buffer.IsReadOnly ? new PickleBuffer((ReadOnlyMemory<byte>)bytes) : new PickleBuffer(bytes.AsMemory());
    }

    private static PickleContext ContextOf(IReadOnlyDictionary<int, PyGlobal> extensions)
    {
        return PickleContext.Create(builder =>
        {
            foreach (var (code, name) in extensions) builder.AddExtension(code, name.Module, name.Name);
        });
    }
}
