using PickleGen.Reading;

namespace PickleGen;

/// <summary>How pickles are written and read. Immutable: make variants with <c>with</c>.</summary>
public sealed record PickleOptions
{
    /// <summary>The highest protocol, and the default one (Python's <c>pickle.HIGHEST_PROTOCOL</c>).</summary>
    public const int HighestProtocol = 5;

    /// <summary>Protocol 5, Python 3 names, safe for pickles from anywhere.</summary>
    public static readonly PickleOptions Default = new();

    /// <summary>
    /// For pickles of your own making, which no one else could have changed: without limits
    /// (<see cref="PickleLimits.Trusted"/>). Nothing else differs: no code of a pickle is run with any options, and names
    /// and types are checked as always.
    /// </summary>
    public static readonly PickleOptions Trusted = new() { Limits = PickleLimits.Trusted };

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

    /// <summary>
    /// What to do with a Python 2 <c>str</c> that is not of the <see cref="Encoding"/> (<c>errors</c> of Python's
    /// <c>pickle.load</c>). Default: refuse it.
    /// </summary>
    public PickleErrors Errors { get; init; }

    /// <summary>
    /// What to do with the name of a class or function that neither the root nor the context nor the built-in safe set
    /// claims. Default: keep it, and what is made with it, as inert data.
    /// </summary>
    public UnknownGlobals UnknownGlobals { get; init; }

    /// <summary>What to do with bytes after the pickle. Default: ignore them, as Python does.</summary>
    public TrailingData TrailingData { get; init; }

    /// <summary>
    /// Writes no references: every object is written as often as it occurs, and a reader makes copies of it
    /// (<c>Pickler.fast</c> in Python). A graph with a cycle cannot be written so. Default: false.
    /// </summary>
    public bool Fast { get; init; }

    /// <summary>
    /// Is given each <see cref="PickleBuffer"/> that is written, and says whether it stays in the pickle; of those for
    /// which it says false, only a note that the next buffer belongs there is written, and the caller transmits them in
    /// that order (<c>buffer_callback</c> of Python's <c>pickle.dump</c>). Needs protocol 5. Default: null, all stay.
    /// </summary>
    public Func<PickleBuffer, bool>? BufferCallback { get; init; }

    /// <summary>
    /// The buffers that were not left in the pickle, in order (<c>buffers</c> of Python's <c>pickle.load</c>).
    /// Default: none.
    /// </summary>
    public IReadOnlyList<PickleBuffer>? Buffers { get; init; }

    /// <summary>What to do with a key in the state of a typed object that no member claims. Default: ignore it.</summary>
    public UnknownMembers UnknownMembers { get; init; }

    /// <summary>How much one load may take. Default: <see cref="PickleLimits.Default"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public PickleLimits Limits
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = PickleLimits.Default;

    /// <summary>
    /// Stops a load that runs, with an <see cref="OperationCanceledException"/>; asynchronous methods have a token of their
    /// own beside it. It is looked at every few thousand opcodes. Default: none.
    /// </summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The token of an asynchronous method.</summary>
    internal CancellationToken CallCancellation { get; init; }

    internal bool CanStop => Cancellation.CanBeCanceled || CallCancellation.CanBeCanceled;

    internal void ThrowIfStopped()
    {
        CallCancellation.ThrowIfCancellationRequested();
        Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>These options for a call that has a token of its own.</summary>
    internal PickleOptions StoppedBy(CancellationToken token) => token.CanBeCanceled ? this with { CallCancellation = token } : this;

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

/// <summary>What happens to bytes of a Python 2 <c>str</c> that are not of the expected encoding.</summary>
public enum PickleErrors
{
    /// <summary>The pickle is refused.</summary>
    Strict,

    /// <summary>They are left out.</summary>
    Ignore,

    /// <summary>A malformed sequence becomes U+FFFD.</summary>
    Replace,

    /// <summary>A byte becomes the four characters <c>\xNN</c>.</summary>
    BackslashReplace,

    /// <summary>A byte becomes the lone surrogate U+DC00 plus its value, from which it can be had back.</summary>
    SurrogateEscape,

    /// <summary>UTF-8 may spell surrogates; anything else is refused.</summary>
    SurrogatePass,
}

/// <summary>What a load does with the name of a class or function that nothing claims.</summary>
public enum UnknownGlobals
{
    /// <summary>It is a <see cref="PyGlobal"/>, and what is made with it a <see cref="PyObject"/>.</summary>
    Inert,

    /// <summary>The pickle is refused.</summary>
    Error,
}

/// <summary>What a load does with bytes after the pickle.</summary>
public enum TrailingData
{
    /// <summary>It leaves them alone.</summary>
    Ignore,

    /// <summary>It refuses the pickle.</summary>
    Error,
}
