namespace PickleGen.Tool.Reading;

/// <summary>A file with pickles, one after another.</summary>
internal sealed class PickleFile
{
    private readonly byte[] _bytes;
    private readonly LoadSettings _settings;
    private readonly PickleOptions _options;

    private PickleFile(byte[] bytes, LoadSettings settings)
    {
        _bytes = bytes;
        _settings = settings;
        _options = new PickleOptions { Encoding = SettingsText.Encoding(settings.Encoding)!.Value, FixImports = settings.FixImports };
    }

    public static PickleFile Open(string path, LoadSettings settings, ToolStreams streams) => new(InputFile.Read(path, streams), settings);

    /// <summary>The values, each when it is asked for; there is at least one, or an error.</summary>
    public IEnumerable<object?> Values()
    {
        using var stream = new MemoryStream(_bytes, writable: false);
        var number = 0;
        do
        {
            yield return Load(stream, ++number);
        }
        while (_settings.Pickles != PicklesRead.First && stream.Position < stream.Length);
    }

    // Offsets count from the start of the pickle; for the user they count from the start of the file.
    private object? Load(MemoryStream stream, int number)
    {
        var start = stream.Position;
        try
        {
            return Pickle.Load(stream, _options);
        }
        catch (UnpicklingException error) when (number > 1)
        {
            throw new UnpicklingException($"pickle {number}: {error.Reason}", start + error.Offset, error.OpcodeName, error.Path, error);
        }
    }
}
