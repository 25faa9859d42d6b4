using System.Globalization;
using SQLitePCL;

namespace PickleGen.Shelve.Sqlite;

/// <summary>What SQLite's result codes mean for a shelf.</summary>
internal static class SqliteError
{
    // The lowest byte says what happened, the others in which place of SQLite.
    private const int Primary = 0xff;

    public static ShelfException Of(int code, string said, string path) => (code & Primary) switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new("Another program is writing to it, and did not end in time. Wait longer (ShelfOptions.BusyTimeout), or try again.", path, ShelfFault.Busy),
        raw.SQLITE_CORRUPT => new($"The database is damaged: {said}.", path, ShelfFault.Damaged),
        raw.SQLITE_NOTADB => new("It is not an SQLite database.", path, ShelfFault.NotSupported),
        raw.SQLITE_FULL => new("There is no space left on the disk.", path, ShelfFault.Failed),
        raw.SQLITE_TOOBIG => new("SQLite has no place for a value of more than 1,000,000,000 bytes.", path, ShelfFault.Failed),
        raw.SQLITE_CANTOPEN => new("SQLite cannot open the file, or the -wal and -shm files that it needs beside it.", path, ShelfFault.Failed),
        _ => new($"SQLite says: {said} ({code.ToString(CultureInfo.InvariantCulture)}).", path, ShelfFault.Failed),
    };
}
