namespace PickleGen.Shelve;

/// <summary>A kind of file in which Python keeps shelves.</summary>
public enum ShelfFormat
{
    /// <summary>
    /// An SQLite database (Python's <c>dbm.sqlite3</c>, what Python 3.13 and later make): several programs at once, each
    /// write durable by itself.
    /// </summary>
    Sqlite,

    /// <summary>
    /// A text <c>.dir</c> and a file of values <c>.dat</c> (<c>dbm.dumb</c>, which every Python has): one program at a
    /// time, and all keys in memory.
    /// </summary>
    Dumb,
}
