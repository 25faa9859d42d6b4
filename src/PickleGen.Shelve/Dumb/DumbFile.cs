using System.Text;
using PickleGen.Shelve.Files;

namespace PickleGen.Shelve.Dumb;

/// <summary>
/// A database of Python's <c>dbm.dumb</c>: the index in memory, values read when they are asked for. Values are laid out
/// as Python does, so that a changed one takes the place of the old one if it fits.
/// </summary>
/// <remarks>
/// Python writes the index again when it closes the file, and until then a value that has changed its length or place is
/// lost if the program is stopped. Here such a value is added to the index at once, as a new one is: of lines with the
/// same key, the last one counts, in Python too.
/// </remarks>
internal sealed class DumbFile : IDbmFile
{
    private readonly ShelfGate _gate = new();
    private readonly string _path;
    private readonly FileStream _values;
    private readonly Dictionary<string, DumbPlace> _places;
    private FileStream? _index;
    private bool _isCommitted;
    private bool _isFlushed = true;

    public DumbFile(string path, ShelfFlag flag)
    {
        _path = path;
        IsReadOnly = flag == ShelfFlag.Read;
        _values = DumbOpening.Values(path, flag);
        try
        {
            (_places, _isCommitted) = DumbIndex.Read(path);
        }
        catch
        {
            _values.Dispose();
            throw;
        }
    }

    public ShelfFormat Format => ShelfFormat.Dumb;

    public bool IsReadOnly { get; }

    public long Count()
    {
        using (_gate.Enter()) return _places.Count;
    }

    public bool Contains(byte[] key)
    {
        using (_gate.Enter()) return _places.ContainsKey(Text(key));
    }

    public byte[]? Find(byte[] key, int maxLength, out long length)
    {
        using (_gate.Enter())
        {
            length = _places.TryGetValue(Text(key), out var place) ? LengthOf(key, place) : -1;
            return length >= 0 && length <= maxLength ? Read(place, (int)length) : null;
        }
    }

    public void Set(byte[] key, byte[] value)
    {
        using (_gate.Enter()) Write(Text(key), value);
    }

    public bool TryAdd(byte[] key, byte[] value)
    {
        using (_gate.Enter())
        {
            if (_places.ContainsKey(Text(key))) return false;
            Write(Text(key), value);
            return true;
        }
    }

    // Python writes the index with each removal, and there is no other way to say it in the file.
    public bool Remove(byte[] key)
    {
        using (_gate.Enter())
        {
            if (!_places.Remove(Text(key))) return false;
            _isCommitted = false;
            Commit();
            return true;
        }
    }

    public bool Remove(byte[] key, byte[] value)
    {
        using (_gate.Enter())
        {
            return Find(key, value.Length, out _) is { } there && there.AsSpan().SequenceEqual(value) && Remove(key);
        }
    }

    public void Clear()
    {
        using (_gate.Enter())
        {
            if (_places.Count == 0) return;
            _places.Clear();
            _isCommitted = false;
            Commit();
        }
    }

    public void SetAll(IEnumerable<KeyValuePair<byte[], byte[]>> entries)
    {
        using (_gate.Enter())
        {
            foreach (var (key, value) in entries) Set(key, value);
        }
    }

    public IEnumerable<byte[]> Keys()
    {
        string[] keys;
        using (_gate.Enter()) keys = [.. _places.Keys];
        foreach (var key in keys) yield return Encoding.Latin1.GetBytes(key);
    }

    public void Sync()
    {
        using (_gate.Enter())
        {
            if (!_isFlushed) _values.Flush(flushToDisk: true);
            _isFlushed = true;
            Commit();
        }
    }

    public void Dispose()
    {
        using (_gate.EnterToClose())
        {
            if (_gate.IsClosed) return;
            try
            {
                Sync();
            }
            finally
            {
                _gate.IsClosed = true;
                _index?.Dispose();
                _values.Dispose();
            }
        }
    }

    // Bytes as characters, as they are in the index.
    private static string Text(byte[] key) => Encoding.Latin1.GetString(key);

    // What the index says may be a lie: nothing is allocated that the file does not have. It may say more than there is,
    // as with Python; a value that is cut off is the concern of who reads it.
    private long LengthOf(byte[] key, DumbPlace place)
    {
        var there = RandomAccess.GetLength(_values.SafeFileHandle) - place.Position;
        return there >= Math.Min(place.Length, 1)
            ? Math.Min(place.Length, there)
            : throw new ShelfException($"The index says that the value of '{Encoding.UTF8.GetString(key)}' is at {place.Position}, behind the end of {_path}.dat.", _path, ShelfFault.Damaged);
    }

    private byte[] Read(DumbPlace place, int length)
    {
        var value = new byte[length];
        for (var read = 0; read < value.Length;)
        {
            var count = RandomAccess.Read(_values.SafeFileHandle, value.AsSpan(read), place.Position + read);
            if (count == 0) return value[..read];
            read += count;
        }

        return value;
    }

    // A program that is stopped between the two steps leaves the old value, or the new one: behind a pickle, bytes are ignored.
    private void Write(string key, byte[] value)
    {
        var end = RandomAccess.GetLength(_values.SafeFileHandle);
        var isThere = _places.TryGetValue(key, out var old);
        var stays = isThere && old.Fits(end) && old.HasSpaceFor(value.Length);
        var place = new DumbPlace(stays ? old.Position : DumbPlace.EndOf(end), value.Length);
        var growsInPlace = stays && place.Length > old.Length;
        _isFlushed = false;
        if (growsInPlace) Append(key, place);
        RandomAccess.Write(_values.SafeFileHandle, value, place.Position);
        if (!growsInPlace && place != old) Append(key, place);
        _places[key] = place;
    }

    // In one call, so that a line is there as a whole or not at all, or nearly so.
    private void Append(string key, DumbPlace place)
    {
        if (!_isCommitted && _index is null) Commit();
        _index ??= new FileStream(_path + ".dir", FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        _index.Write(Encoding.Latin1.GetBytes(DumbLine.Print(key, place)));
        _isCommitted = false;
    }

    // The index as Python leaves it: a line for each key.
    private void Commit()
    {
        if (IsReadOnly || _isCommitted) return;
        _index?.Dispose();
        _index = null;
        DumbCommit.Write(_path, _places);
        _isCommitted = true;
    }
}
