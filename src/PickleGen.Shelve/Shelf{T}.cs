using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using PickleGen.Shelve.Files;
using PickleGen.Shelve.Values;

namespace PickleGen.Shelve;

/// <summary>
/// A dictionary of pickled values in a file (Python's <c>shelve.Shelf</c>). Each read makes a new value of what is in the
/// file, and each assignment writes one.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>
/// <para>
/// A change of a value that was read is not in the file until it is assigned again, or is written back where the shelf was
/// opened so. Rule PG0416 finds changes that are lost.
/// </para>
/// <para>
/// Entries come in the order of the bytes of their keys from SQLite, and in that of the index from <c>dbm.dumb</c>. The
/// shelf may be changed meanwhile: entries that are there all the time are given once.
/// </para>
/// <para>
/// Methods may be called from several threads. After <see cref="Dispose"/>, all throw
/// <see cref="ObjectDisposedException"/>. Of the file, they throw <see cref="ShelfException"/>; where the shelf is opened
/// for reading, <see cref="NotSupportedException"/>.
/// </para>
/// </remarks>
[DebuggerDisplay("{Path} ({Format})")]
public sealed partial class Shelf<T> : IDictionary<string, T>, IReadOnlyDictionary<string, T>, IDisposable
{
    private readonly IDbmFile _file;
    private readonly KeyCodec _keys;
    private readonly ValueCodec<T> _values;
    private readonly Writeback<T>? _writeback;
    private volatile bool _closed;

    internal Shelf(string path, IDbmFile file, KeyCodec keys, ValueCodec<T> values, Writeback<T>? writeback)
    {
        Path = path;
        _file = file;
        _keys = keys;
        _values = values;
        _writeback = writeback;
    }

    /// <summary>The path, as the shelf was opened with it.</summary>
    public string Path { get; }

    /// <summary>What kind of file it is.</summary>
    public ShelfFormat Format => _file.Format;

    /// <summary>Whether it was opened with <see cref="ShelfFlag.Read"/>.</summary>
    public bool IsReadOnly => _file.IsReadOnly;

    /// <summary>How many entries there are. SQLite counts them each time.</summary>
    /// <exception cref="OverflowException">They are more than an <see cref="int"/> can say.</exception>
    public int Count => checked((int)_file.Count());

    /// <summary>The keys, read while they are enumerated.</summary>
    public IEnumerable<string> Keys => EachKey();

    /// <summary>The values, read while they are enumerated.</summary>
    public IEnumerable<T> Values => EachEntry().Select(static entry => entry.Value);

    /// <summary>Reads the value of a key, or writes it.</summary>
    /// <param name="key">The key.</param>
    /// <returns>A new value with each call; with writeback, the same one until <see cref="Sync"/>.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    /// <exception cref="UnpicklingException">The value is malformed, or is not of the type.</exception>
    /// <exception cref="PicklingException">The value cannot be pickled.</exception>
    /// <exception cref="ArgumentException">The key has characters that <see cref="ShelfOptions.KeyEncoding"/> does not have.</exception>
    public T this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The shelf {Path} has no key '{key}'.");
        set
        {
            var bytes = KeyToWrite(key);
            var pickle = _values.Dump(key, value);
            _file.Set(bytes, pickle);
            _writeback?.Set(key, value, pickle);
        }
    }

    /// <summary>Whether there is such a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether there is.</returns>
    public bool ContainsKey(string key) => _file.Contains(_keys.Encode(key));

    /// <summary>Reads the value of a key that may be there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is such a key.</returns>
    /// <exception cref="UnpicklingException">The value is malformed, or is not of the type.</exception>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var bytes = _keys.Encode(key);
        if (_closed) throw ClosedShelf.Exception();
        if (_writeback is not null && _writeback.TryGet(key, out value)) return true;
        if (_file.Find(bytes, _values.MaxLength, out var length) is not { } pickle)
        {
            if (length >= 0) throw _values.TooLong(key, length);
            value = default;
            return false;
        }

        value = _values.Load(key, pickle);
        if (_writeback is not null) value = _writeback.Keep(key, value);
        return true;
    }

    /// <summary>Writes a value that is not there yet.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">There is such a key already.</exception>
    /// <exception cref="PicklingException">The value cannot be pickled.</exception>
    public void Add(string key, T value)
    {
        if (!TryAdd(key, value)) throw new ArgumentException($"The shelf {Path} has the key '{key}' already.", nameof(key));
    }

    /// <summary>Writes a value unless there is one; no other program can do so between question and answer.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it was written.</returns>
    /// <exception cref="PicklingException">The value cannot be pickled.</exception>
    public bool TryAdd(string key, T value)
    {
        var bytes = KeyToWrite(key);
        var pickle = _values.Dump(key, value);
        if (!_file.TryAdd(bytes, pickle)) return false;
        _writeback?.Set(key, value, pickle);
        return true;
    }

    /// <summary>Removes an entry.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string key)
    {
        var bytes = KeyToWrite(key);
        _writeback?.Forget(key);
        return _file.Remove(bytes);
    }

    /// <summary>Removes all entries.</summary>
    public void Clear()
    {
        ThrowIfReadOnly();
        _writeback?.Clear();
        _file.Clear();
    }

    /// <summary>
    /// Writes many values (<c>update</c> of a Python dictionary). With SQLite it is one transaction: either all are written
    /// or, after an exception, none, and it is far faster than one after the other. They need not be in memory at once.
    /// </summary>
    /// <param name="entries">The entries. Of a key that comes twice, the last one counts.</param>
    /// <exception cref="PicklingException">A value cannot be pickled.</exception>
    public void Update(IEnumerable<KeyValuePair<string, T>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ThrowIfReadOnly();
        var kept = new List<(string Key, T Value, byte[] Pickle)>();
        _file.SetAll(entries.Select(entry =>
        {
            var pickle = _values.Dump(entry.Key, entry.Value);
            if (_writeback is not null) kept.Add((entry.Key, entry.Value, pickle));
            return KeyValuePair.Create(_keys.Encode(entry.Key), pickle);
        }));
        foreach (var (key, value, pickle) in kept) _writeback!.Set(key, value, pickle);
    }

    /// <summary>The entries as they are read one after the other.</summary>
    /// <returns>A new list.</returns>
    /// <remarks>
    /// Unlike that of LINQ, which asks how many there are first, it is right while other programs write. So is any use of
    /// <see cref="Keys"/> and <see cref="Values"/>.
    /// </remarks>
    /// <exception cref="UnpicklingException">A value is malformed, or is not of the type.</exception>
    public List<KeyValuePair<string, T>> ToList()
    {
        var entries = new List<KeyValuePair<string, T>>();
        foreach (var entry in EachEntry()) entries.Add(entry);
        return entries;
    }

    /// <inheritdoc cref="ToList"/>
    /// <returns>A new array.</returns>
    public KeyValuePair<string, T>[] ToArray() => [.. ToList()];

    /// <summary>
    /// Writes back the values that have changed since they were read, and forgets all (Python's <c>Shelf.sync</c>); with
    /// SQLite, all or none. With <c>dbm.dumb</c>, it also writes the index and makes sure that all is on the disk; with
    /// SQLite every write is.
    /// </summary>
    /// <exception cref="PicklingException">A value cannot be pickled; it and the others are kept.</exception>
    public void Sync()
    {
        if (_writeback is not null)
        {
            _file.SetAll(_writeback.Changed().Select(entry => KeyValuePair.Create(_keys.Encode(entry.Key), entry.Value)));
            _writeback.Clear();
        }

        _file.Sync();
    }

    /// <summary>Writes back what has changed and closes the file, which is closed even if that fails (Python's <c>Shelf.close</c>).</summary>
    /// <exception cref="PicklingException">A value that has changed cannot be pickled.</exception>
    public void Dispose()
    {
        if (_closed) return;
        try
        {
            if (_writeback is not null) Sync();
        }
        finally
        {
            _closed = true;
            _file.Dispose();
        }
    }

    private byte[] KeyToWrite(string key)
    {
        ThrowIfReadOnly();
        return _keys.Encode(key);
    }

    private void ThrowIfReadOnly()
    {
        if (IsReadOnly) throw new NotSupportedException($"The shelf {Path} is opened for reading only.");
    }

    private IEnumerable<string> EachKey() => _file.Keys().Select(_keys.Decode);

    // The key may be gone when its turn comes.
    private IEnumerable<KeyValuePair<string, T>> EachEntry()
    {
        foreach (var key in EachKey())
        {
            if (TryGetValue(key, out var value)) yield return new(key, value);
        }
    }
}
