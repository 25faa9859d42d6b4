using SQLitePCL;

namespace PickleGen.Shelve.Sqlite;

/// <summary>Opens a database as Python's <c>dbm.sqlite3</c> does, and makes sure that it is one of its databases.</summary>
internal static class SqliteOpening
{
    private const string BuildTable = "CREATE TABLE IF NOT EXISTS Dict (key BLOB UNIQUE NOT NULL, value BLOB NOT NULL)";

    public static SqliteConnection Open(string path, ShelfFlag flag, TimeSpan timeout) =>
        flag == ShelfFlag.Read ? ForReading(path, timeout) : ForWriting(path, flag, timeout);

    private static SqliteConnection ForWriting(string path, ShelfFlag flag, TimeSpan timeout)
    {
        if (flag == ShelfFlag.New) File.Delete(path);

        // SQLite would make a file that only its owner may write.
        if (flag != ShelfFlag.Write && !File.Exists(path)) Create(path);
        return Prepared(new(path, Path.GetFullPath(path), raw.SQLITE_OPEN_READWRITE, timeout), connection =>
        {
            // Where that is not possible, as on some network drives, SQLite goes on as it is.
            using var mode = connection.Prepare("PRAGMA journal_mode = wal");
            mode.Step();
            mode.Reset();
            if (flag != ShelfFlag.Write) connection.Execute(BuildTable);
        });
    }

    // With the right to write, SQLite can clean up beside the file when the last one closes it; nothing else is written.
    private static SqliteConnection ForReading(string path, TimeSpan timeout)
    {
        var full = Path.GetFullPath(path);
        try
        {
            return Prepared(new(path, full, raw.SQLITE_OPEN_READWRITE, timeout), static connection => connection.Execute("PRAGMA query_only = ON"));
        }
        catch (ShelfException error) when (error.Fault == ShelfFault.Failed && File.Exists(full) && !SqliteConnection.HasWalAt(full))
        {
            // Where this process may not write, SQLite cannot have its files beside the database, and needs none if no one has.
            return Prepared(new(path, new Uri(full).AbsoluteUri + "?mode=ro&immutable=1", raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_URI, timeout), static _ => { });
        }
    }

    private static SqliteConnection Prepared(SqliteConnection connection, Action<SqliteConnection> prepare)
    {
        try
        {
            // Before anything is changed: this fails for a file that is not SQLite's.
            connection.Execute("PRAGMA schema_version");
            prepare(connection);
            CheckTable(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // A view or a computed column could make a large value out of a small file.
    private static void CheckTable(SqliteConnection connection)
    {
        using (var table = connection.Prepare("SELECT type, rootpage FROM sqlite_schema WHERE name = 'Dict' COLLATE NOCASE"))
        {
            if (!table.Step()) throw connection.Damaged("It is an SQLite database without the table Dict, and no shelf.");
            if (table.Text(0) != "table" || table.Int64(1) <= 0) throw connection.Damaged("Its Dict is not a plain table.");
        }

        using var columns = connection.Prepare("SELECT count(*) FROM pragma_table_xinfo('Dict') WHERE hidden = 0 AND name COLLATE NOCASE IN ('key', 'value')");
        if (!columns.Step() || columns.Int64(0) != 2) throw connection.Damaged("Its table Dict has no plain columns key and value.");
    }

    private static void Create(string path)
    {
        try
        {
            new FileStream(path, FileMode.CreateNew, FileAccess.Write).Dispose();
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another program was faster.
        }
    }
}
