namespace PickleGen.Tool.Reading;

/// <summary>How the pickles of a file are loaded; the arguments of Python's <c>pickle.load</c> and what surrounds it.</summary>
internal sealed record LoadSettings
{
    /// <summary>How Python 2's str becomes text, as Python spells encodings.</summary>
    public string Encoding { get; init; } = "ASCII";

    /// <summary>What happens to bytes that the encoding does not have, as Python spells it.</summary>
    public string Errors { get; init; } = "strict";

    public bool FixImports { get; init; } = true;

    /// <summary>Files with out-of-band buffers, in the order the pickle asks for them.</summary>
    public IReadOnlyList<BufferFile> Buffers { get; init; } = [];

    /// <summary>Whether persistent ids are shown; without that they are an error.</summary>
    public bool Persistent { get; init; }

    /// <summary>The names behind extension codes.</summary>
    public IReadOnlyDictionary<int, PyGlobal> Extensions { get; init; } = new Dictionary<int, PyGlobal>();

    public PicklesRead Pickles { get; init; } = PicklesRead.Fresh;
}

/// <summary>A file with an out-of-band buffer.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsReadOnly">Whether it is read-only, as bytes are, or can be changed, as a bytearray.</param>
internal sealed record BufferFile(string Path, bool IsReadOnly);

/// <summary>Which of a file's pickles are read.</summary>
internal enum PicklesRead
{
    /// <summary>The first one.</summary>
    First,

    /// <summary>All, each by itself.</summary>
    Fresh,

    /// <summary>All, by one unpickler whose memo goes on.</summary>
    Kept,
}
