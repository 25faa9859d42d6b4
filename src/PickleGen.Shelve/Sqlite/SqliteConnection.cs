using SQLitePCL;

namespace PickleGen.Shelve.Sqlite;

/// <summary>An open database: what the raw functions return becomes an exception.</summary>
internal sealed class SqliteConnection : IDisposable
{
    private readonly sqlite3 _database;
    private readonly string _path;

    /// <summary>Opens the file.</summary>
    /// <param name="path">The path of the shelf, for messages.</param>
    /// <param name="name">What SQLite is to open.</param>
    /// <param name="flags">As SQLite has them.</param>
    /// <param name="timeout">How long to wait for others.</param>
    public SqliteConnection(string path, string name, int flags, TimeSpan timeout)
    {
        Batteries_V2.Init();
        _path = path;
        var code = raw.sqlite3_open_v2(name, out _database, flags, null!);
        if (code != raw.SQLITE_OK)
        {
            var error = SqliteError.Of(code, raw.sqlite3_errstr(code).utf8_to_string(), path);
            _database.Dispose();
            throw error;
        }

        Check(raw.sqlite3_busy_timeout(_database, (int)timeout.TotalMilliseconds));

        // The file may come from anybody: its schema runs nothing, and SQLite trusts no number of it.
        Configure(raw.SQLITE_DBCONFIG_DEFENSIVE, true);
        Configure(raw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, false);
        Configure(raw.SQLITE_DBCONFIG_ENABLE_TRIGGER, false);
        Configure(raw.SQLITE_DBCONFIG_ENABLE_VIEW, false);
        Execute("PRAGMA cell_size_check = ON");
    }

    /// <summary>Whether no transaction is open.</summary>
    public bool IsAutocommit => raw.sqlite3_get_autocommit(_database) != 0;

    /// <summary>How many rows the last statement has changed.</summary>
    public int Changes => raw.sqlite3_changes(_database);

    /// <summary>Whether something is written that has not been moved into the database.</summary>
    public bool HasWal => HasWalAt(raw.sqlite3_db_filename(_database, "main").utf8_to_string());

    /// <summary>The same of a database that is not open.</summary>
    public static bool HasWalAt(string path) => new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };

    public void Execute(string sql) => Check(raw.sqlite3_exec(_database, sql));

    public SqliteStatement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        return new(this, statement);
    }

    public void Configure(int setting, bool on) => Check(raw.sqlite3_db_config(_database, setting, on ? 1 : 0, out _));

    /// <summary>Throws what a code says, unless it is that of success.</summary>
    public void Check(int code)
    {
        if (code != raw.SQLITE_OK) throw Error(code);
    }

    public ShelfException Error(int code) => SqliteError.Of(code, raw.sqlite3_errmsg(_database).utf8_to_string(), _path);

    public ShelfException Damaged(string message) => new(message, _path, ShelfFault.Damaged);

    // Statements that are left keep it open until they are finalized; the handles see to that.
    public void Dispose() => _database.Dispose();
}
