using PickleGen.Reading;

namespace PickleGen;

/// <summary>How pickles are written and read. Immutable: make variants with <c>with</c>.</summary>
public sealed record PickleOptions
{
    /// <summary>The highest protocol, and the default one (Python's <c>pickle.HIGHEST_PROTOCOL</c>).</summary>
    public const int HighestProtocol = 5;

    /// <summary>Protocol 5, Python 3 names, safe for pickles from anywhere.</summary>
    public static readonly PickleOptions Default = new();

    private readonly int _protocol = HighestProtocol;

    /// <summary>The protocol to write, 0 to 5. Readers take every protocol. Default: 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 0 to 5.</exception>
    public int Protocol
    {
        get => _protocol;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, HighestProtocol);
            _protocol = value;
        }
    }

    /// <summary>
    /// Whether names of Python 2's standard library are written at protocols below 3 and understood in such pickles
    /// (<c>fix_imports</c> of Python's <c>pickle.dump</c> and <c>load</c>). Default: true.
    /// </summary>
    public bool FixImports { get; init; } = true;

    /// <summary>
    /// How text that Python 2 wrote as <c>str</c> is decoded (<c>encoding</c> of Python's <c>pickle.load</c>).
    /// Members of type <see cref="T:byte[]"/> take the bytes as they are. Default: ASCII, as in Python.
    /// </summary>
    public PickleEncoding Encoding { get; init; }

    /// <summary>What to do with a key in the state of a typed object that no member claims. Default: ignore it.</summary>
    public UnknownMembers UnknownMembers { get; init; }

    /// <summary>
    /// How many bytes a pickle read from a stream may have. Default: 2,147,483,591, the longest array.
    /// </summary>
    public int MaxLength { get; init; } = Array.MaxLength;

    /// <summary>Which shortcuts a load takes. The result is the same; only tests choose.</summary>
    internal ReadPlan Plan { get; init; }
}

/// <summary>How a Python 2 <c>str</c> becomes text.</summary>
public enum PickleEncoding
{
    /// <summary>ASCII; other bytes are an error.</summary>
    Ascii,

    /// <summary>Latin-1: each byte is the character of that number.</summary>
    Latin1,

    /// <summary>UTF-8; malformed sequences are an error.</summary>
    Utf8,

    /// <summary>No decoding: it stays bytes.</summary>
    Bytes,
}

/// <summary>What a typed load does with a key in a state that no member claims.</summary>
public enum UnknownMembers
{
    /// <summary>Leave it out.</summary>
    Ignore,

    /// <summary>Refuse the pickle.</summary>
    Error,
}
