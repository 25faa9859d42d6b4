using SQLitePCL;

namespace PickleGen.Shelve.Sqlite;

/// <summary>A prepared statement. A run of it holds the file only until it is reset.</summary>
internal sealed class SqliteStatement(SqliteConnection connection, sqlite3_stmt statement) : IDisposable
{
    public SqliteStatement Bind(int index, ReadOnlySpan<byte> value)
    {
        // An empty span would be NULL.
        connection.Check(value.IsEmpty ? raw.sqlite3_bind_zeroblob(statement, index, 0) : raw.sqlite3_bind_blob(statement, index, value));
        return this;
    }

    public SqliteStatement Bind(int index, int value)
    {
        connection.Check(raw.sqlite3_bind_int(statement, index, value));
        return this;
    }

    /// <summary>Goes to the next row; false behind the last one.</summary>
    public bool Step() => raw.sqlite3_step(statement) switch
    {
        raw.SQLITE_ROW => true,
        raw.SQLITE_DONE => false,
        var code => throw connection.Error(code),
    };

    /// <summary>Runs a statement without rows.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    public bool IsBlob(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_BLOB;

    public int Length(int column) => raw.sqlite3_column_bytes(statement, column);

    public byte[] Blob(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    public long Int64(int column) => raw.sqlite3_column_int64(statement, column);

    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string() ?? "";

    /// <summary>Ends the run. What went wrong in it has been said by then.</summary>
    public void Reset()
    {
        _ = raw.sqlite3_reset(statement);
        _ = raw.sqlite3_clear_bindings(statement);
    }

    public void Dispose() => statement.Dispose();
}
