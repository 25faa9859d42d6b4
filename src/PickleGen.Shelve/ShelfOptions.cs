using System.Text;

namespace PickleGen.Shelve;

/// <summary>How a shelf is opened, and its values are pickled. Immutable: make variants with <c>with</c>.</summary>
public sealed record ShelfOptions
{
    /// <summary>The protocol of Python's <c>shelve</c> (<c>pickle.DEFAULT_PROTOCOL</c>), which Python 3.4 and later read.</summary>
    public const int DefaultProtocol = 4;

    /// <summary>What Python's <c>shelve.open(path)</c> does: reading and writing, without writeback.</summary>
    public static readonly ShelfOptions Default = new();

    /// <summary>Reading, writing, and whether the shelf may be made. Default: <see cref="ShelfFlag.Create"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the four.</exception>
    public ShelfFlag Flag
    {
        get;
        init
        {
            if (!Enum.IsDefined(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "A shelf is opened for Read, Write, Create or New.");
            field = value;
        }
    } = ShelfFlag.Create;

    /// <summary>
    /// Whether values that were read are kept, and those that have changed written back by <see cref="Shelf{T}.Sync"/> and
    /// <see cref="Shelf{T}.Dispose"/> (<c>writeback</c> of Python's <c>shelve.open</c>). Default: false, so that a change of
    /// a value that was read is lost unless it is assigned again.
    /// </summary>
    public bool Writeback { get; init; }

    /// <summary>
    /// How values are pickled. Default: that of <see cref="PickleOptions.Default"/>, with protocol
    /// <see cref="DefaultProtocol"/>. Python 2 reads protocols 0 to 2.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">It has buffers outside of the pickle, for which a shelf has no place.</exception>
    public PickleOptions Pickle
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.BufferCallback is not null || value.Buffers is not null)
                throw new ArgumentException("A shelf has no place for buffers beside a pickle: leave BufferCallback and Buffers null.", nameof(value));
            field = value;
        }
    } = PickleOptions.Default with { Protocol = DefaultProtocol };

    /// <summary>
    /// The kind of file to make. Default: null, which is <see cref="ShelfFormat.Sqlite"/> where there is no shelf, and
    /// otherwise that of the shelf that is there. A shelf that is opened and not made keeps its kind in any case.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the two.</exception>
    public ShelfFormat? Format
    {
        get;
        init
        {
            if (value is { } format && !Enum.IsDefined(format)) throw new ArgumentOutOfRangeException(nameof(value), value, "A shelf is made as Sqlite or Dumb.");
            field = value;
        }
    }

    /// <summary>
    /// How keys become bytes (<c>keyencoding</c> of Python's <c>shelve.Shelf</c>). Default: UTF-8. In shelves of Python 2,
    /// whose keys are bytes, it is whatever the program used. A key that the encoding does not have is refused.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Encoding KeyEncoding
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = Encoding.UTF8;

    /// <summary>How long to wait for another program that is writing, with SQLite. Default: 5 seconds, as in Python.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or more than 24 days.</exception>
    public TimeSpan BusyTimeout
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(24));
            field = value;
        }
    } = TimeSpan.FromSeconds(5);
}
