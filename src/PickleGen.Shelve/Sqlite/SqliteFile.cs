using PickleGen.Shelve.Files;

namespace PickleGen.Shelve.Sqlite;

/// <summary>A database of Python's <c>dbm.sqlite3</c>. Every write is a transaction of its own, as in Python.</summary>
internal sealed class SqliteFile : IDbmFile
{
    private const int PageLength = 256;

    private readonly ShelfGate _gate = new();
    private readonly SqliteConnection _connection;
    private readonly SqliteStatement[] _statements;
    private readonly SqliteStatement _find, _contains, _set, _add, _remove, _removeValue, _count, _firstKeys, _nextKeys;

    public SqliteFile(string path, ShelfFlag flag, TimeSpan timeout)
    {
        IsReadOnly = flag == ShelfFlag.Read;
        _connection = SqliteOpening.Open(path, flag, timeout);
        try
        {
            _find = _connection.Prepare("SELECT value FROM Dict WHERE key = ?1");
            _contains = _connection.Prepare("SELECT 1 FROM Dict WHERE key = ?1");
            _set = _connection.Prepare("REPLACE INTO Dict (key, value) VALUES (?1, ?2)");
            _add = _connection.Prepare("INSERT INTO Dict (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO NOTHING");
            _remove = _connection.Prepare("DELETE FROM Dict WHERE key = ?1");
            _removeValue = _connection.Prepare("DELETE FROM Dict WHERE key = ?1 AND value = ?2");
            _count = _connection.Prepare("SELECT COUNT (key) FROM Dict");
            _firstKeys = _connection.Prepare("SELECT key FROM Dict ORDER BY key LIMIT ?1");
            _nextKeys = _connection.Prepare("SELECT key FROM Dict WHERE key > ?2 ORDER BY key LIMIT ?1");
            _statements = [_find, _contains, _set, _add, _remove, _removeValue, _count, _firstKeys, _nextKeys];
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    public ShelfFormat Format => ShelfFormat.Sqlite;

    public bool IsReadOnly { get; }

    public long Count()
    {
        using (_gate.Enter())
        {
            try
            {
                return _count.Step() ? _count.Int64(0) : 0;
            }
            finally
            {
                _count.Reset();
            }
        }
    }

    public bool Contains(byte[] key)
    {
        using (_gate.Enter())
        {
            try
            {
                return _contains.Bind(1, key).Step();
            }
            finally
            {
                _contains.Reset();
            }
        }
    }

    public byte[]? Find(byte[] key, int maxLength, out long length)
    {
        using (_gate.Enter())
        {
            try
            {
                length = _find.Bind(1, key).Step() ? _find.Length(0) : -1;
                return length >= 0 && length <= maxLength ? Blob(_find, "value") : null;
            }
            finally
            {
                _find.Reset();
            }
        }
    }

    public void Set(byte[] key, byte[] value)
    {
        using (_gate.Enter()) _set.Bind(1, key).Bind(2, value).Run();
    }

    public bool TryAdd(byte[] key, byte[] value)
    {
        using (_gate.Enter())
        {
            _add.Bind(1, key).Bind(2, value).Run();
            return _connection.Changes != 0;
        }
    }

    public bool Remove(byte[] key)
    {
        using (_gate.Enter())
        {
            _remove.Bind(1, key).Run();
            return _connection.Changes != 0;
        }
    }

    public bool Remove(byte[] key, byte[] value)
    {
        using (_gate.Enter())
        {
            _removeValue.Bind(1, key).Bind(2, value).Run();
            return _connection.Changes != 0;
        }
    }

    public void Clear()
    {
        using (_gate.Enter()) _connection.Execute("DELETE FROM Dict");
    }

    /// <summary>All in one transaction: a hundred thousand entries in the time of a few that are written one by one.</summary>
    public void SetAll(IEnumerable<KeyValuePair<byte[], byte[]>> entries)
    {
        using (_gate.Enter())
        {
            // The entries may be made by a program that itself calls this.
            var isOutermost = _connection.IsAutocommit;
            if (isOutermost) _connection.Execute("BEGIN IMMEDIATE");
            try
            {
                foreach (var (key, value) in entries)
                {
                    if (_gate.IsClosed) throw ClosedShelf.Exception();
                    _set.Bind(1, key).Bind(2, value).Run();
                }

                if (isOutermost) _connection.Execute("COMMIT");
            }
            catch when (isOutermost && !_gate.IsClosed)
            {
                if (!_connection.IsAutocommit) _connection.Execute("ROLLBACK");
                throw;
            }
        }
    }

    // In the order of the keys, as Python's come, and a page at a time: nothing holds the file while the caller thinks.
    public IEnumerable<byte[]> Keys()
    {
        var page = FirstPage();
        while (page.Count > 0)
        {
            foreach (var key in page) yield return key;
            page = page.Count < PageLength ? [] : PageAfter(page[^1]);
        }
    }

    // Each write is complete when it returns.
    public void Sync()
    {
        using (_gate.Enter())
        {
            // Only to say whether it is closed.
        }
    }

    public void Dispose()
    {
        using (_gate.EnterToClose())
        {
            if (_gate.IsClosed) return;
            _gate.IsClosed = true;

            // A reader that is the last one cleans up, but does not move into the database what a writer has left behind.
            if (IsReadOnly && _connection.HasWal)
                _connection.Configure(SQLitePCL.raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
            foreach (var statement in _statements) statement.Dispose();
            _connection.Dispose();
        }
    }

    private List<byte[]> FirstPage()
    {
        using (_gate.Enter()) return Page(_firstKeys.Bind(1, PageLength), null);
    }

    private List<byte[]> PageAfter(byte[] last)
    {
        using (_gate.Enter()) return Page(_nextKeys.Bind(1, PageLength).Bind(2, last), last);
    }

    private List<byte[]> Page(SqliteStatement query, byte[]? last)
    {
        try
        {
            var keys = new List<byte[]>();
            while (query.Step())
            {
                var key = Blob(query, "key");

                // Of a forged index there would be no end.
                if (last is not null && key.AsSpan().SequenceCompareTo(last) <= 0) throw _connection.Damaged("The index of the database is not in order.");
                keys.Add(last = key);
            }

            return keys;
        }
        finally
        {
            query.Reset();
        }
    }

    private byte[] Blob(SqliteStatement row, string column) =>
        row.IsBlob(0) ? row.Blob(0) : throw _connection.Damaged($"A {column} in its table Dict is not a blob; Python's dbm.sqlite3 writes nothing else.");
}
