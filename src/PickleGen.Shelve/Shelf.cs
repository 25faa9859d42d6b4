using PickleGen.Shelve.Files;
using PickleGen.Shelve.Values;

namespace PickleGen.Shelve;

/// <summary>Opens shelves: dictionaries of pickled values in a file (Python's <c>shelve.open</c>).</summary>
/// <remarks>
/// What is at the path is found out as Python's <c>dbm.whichdb</c> does: a database of <c>dbm.sqlite3</c>, which is made
/// where there is none, or one of <c>dbm.dumb</c>. All methods throw what the typed one does.
/// </remarks>
public static class Shelf
{
    /// <summary>Opens a shelf whose values are of a <see cref="PickleableAttribute"/> type.</summary>
    /// <param name="path">The path, as Python is given it: without the extension that some formats add.</param>
    /// <param name="flag">Reading, writing, and whether it may be made.</param>
    /// <param name="writeback">Whether changes of values that were read are written back.</param>
    /// <param name="protocol">The protocol of the pickles, 0 to 5.</param>
    /// <returns>The shelf, which the caller disposes.</returns>
    /// <exception cref="FileNotFoundException">There is no shelf, and the flag is that of one that exists.</exception>
    /// <exception cref="ShelfException">What is there is damaged, in use, or a database of another kind.</exception>
    /// <exception cref="UnauthorizedAccessException">The system does not allow it.</exception>
    public static Shelf<T> Open<T>(string path, ShelfFlag flag = ShelfFlag.Create, bool writeback = false, int protocol = ShelfOptions.DefaultProtocol)
        where T : IPickleable<T> => Open(path, T.Converter, Options(flag, writeback, protocol));

    /// <summary>Opens a shelf whose values are of a <see cref="PickleableAttribute"/> type.</summary>
    /// <param name="path">The path, as Python is given it.</param>
    /// <param name="options">The options.</param>
    /// <returns>The shelf, which the caller disposes.</returns>
    public static Shelf<T> Open<T>(string path, ShelfOptions options)
        where T : IPickleable<T> => Open(path, T.Converter, options);

    /// <summary>Opens a shelf whose values a converter reads and writes.</summary>
    /// <param name="path">The path, as Python is given it.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The shelf, which the caller disposes.</returns>
    public static Shelf<T> Open<T>(string path, PickleConverter<T> converter, ShelfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(converter);
        options ??= ShelfOptions.Default;
        return Open(path, new ConverterCodec<T>(converter, options.Pickle), options);
    }

    /// <summary>Opens a shelf of values of any types that the context knows, and of Python's own.</summary>
    /// <param name="path">The path, as Python is given it.</param>
    /// <param name="context">The context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The shelf, which the caller disposes.</returns>
    public static Shelf<object?> Open(string path, PickleContext context, ShelfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        options ??= ShelfOptions.Default;
        return Open(path, new ContextCodec(context, options.Pickle), options);
    }

    /// <summary>Opens a shelf of values of Python's own types; objects of classes are inert <see cref="PyObject"/>s.</summary>
    /// <param name="path">The path, as Python is given it.</param>
    /// <param name="flag">Reading, writing, and whether it may be made.</param>
    /// <param name="writeback">Whether changes of values that were read are written back.</param>
    /// <param name="protocol">The protocol of the pickles, 0 to 5.</param>
    /// <returns>The shelf, which the caller disposes.</returns>
    public static Shelf<object?> Open(string path, ShelfFlag flag = ShelfFlag.Create, bool writeback = false, int protocol = ShelfOptions.DefaultProtocol) =>
        Open(path, Options(flag, writeback, protocol));

    /// <summary>Opens a shelf of values of Python's own types; objects of classes are inert <see cref="PyObject"/>s.</summary>
    /// <param name="path">The path, as Python is given it.</param>
    /// <param name="options">The options.</param>
    /// <returns>The shelf, which the caller disposes.</returns>
    public static Shelf<object?> Open(string path, ShelfOptions options) => Open(path, PickleContext.Create(static _ => { }), options);

    private static ShelfOptions Options(ShelfFlag flag, bool writeback, int protocol) => new()
    {
        Flag = flag,
        Writeback = writeback,
        Pickle = PickleOptions.Default with { Protocol = protocol },
    };

    private static Shelf<T> Open<T>(string path, ValueCodec<T> codec, ShelfOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        if (options is { Writeback: true, Flag: ShelfFlag.Read }) throw new ArgumentException("A shelf that is opened for reading only has nothing to write back: leave Writeback out, or open it with Write.", nameof(options));
        var keys = new KeyCodec(options.KeyEncoding, path);
        return new(path, DbmOpening.Open(path, options), keys, codec, options.Writeback ? new(codec) : null);
    }
}
