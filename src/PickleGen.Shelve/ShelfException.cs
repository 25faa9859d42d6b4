namespace PickleGen.Shelve;

/// <summary>
/// The file of a shelf cannot be used (Python's <c>dbm.error</c>). What is wrong with a value in it is an
/// <see cref="UnpicklingException"/>.
/// </summary>
public sealed class ShelfException : IOException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="path">The path of the shelf.</param>
    /// <param name="fault">What kind of thing is wrong.</param>
    /// <param name="inner">The exception behind it, if any.</param>
    public ShelfException(string message, string path, ShelfFault fault, Exception? inner = null)
        : base($"{path}: {message}", inner)
    {
        Path = path;
        Fault = fault;
    }

    /// <summary>The path of the shelf, as it was opened.</summary>
    public string Path { get; }

    /// <summary>What kind of thing is wrong.</summary>
    public ShelfFault Fault { get; }
}

/// <summary>What kind of thing is wrong with the file of a shelf.</summary>
public enum ShelfFault
{
    /// <summary>The system refused something: no space, no permission, a disk that fails.</summary>
    Failed,

    /// <summary>Another program is using it, and did not let go of it in time. Trying again can help.</summary>
    Busy,

    /// <summary>It is a database of another kind, or no database.</summary>
    NotSupported,

    /// <summary>It contradicts itself: it was damaged, cut off or forged.</summary>
    Damaged,
}
