using PickleGen;

namespace TextReader;

/// <summary>Reads a text file and numbers its lines. It is pickled as a name and a number; a load opens the file there.</summary>
[Pickleable("text_reader.TextReader")]
public sealed partial class LineReader : IPickleCallbacks, IDisposable
{
    private StreamReader? _file;

    public LineReader(string filename)
    {
        FileName = filename;
        _file = Open();
    }

    [PickleConstructor]
    private LineReader()
    {
    }

    [PickleMember("filename")]
    public string FileName { get; private set; } = "";

    [PickleMember("lineno")]
    public int LineNumber { get; private set; }

    public string? ReadLine() => _file?.ReadLine() is { } line ? $"{++LineNumber}: {line}" : null;

    public void Dispose() => _file?.Dispose();

    // After the members were read: the file is opened again and read up to the line where it was.
    void IPickleCallbacks.OnUnpickled()
    {
        _file = Open();
        for (var line = 0; line < LineNumber; line++) _file.ReadLine();
    }

    // Whoever wrote the pickle says which file is opened. Here, only one beside the program's other files.
    private StreamReader Open() => FileName == Path.GetFileName(FileName)
        ? new StreamReader(FileName)
        : throw new InvalidDataException($"'{FileName}' is not a file of this folder");
}
