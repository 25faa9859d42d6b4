using System.Security.Cryptography;

namespace PickleGen.Shelve.Values;

/// <summary>
/// The values that a shelf with writeback has given out or taken, and what they were then. What that was is told by the
/// hash of a pickle: one that was not changed is not written, and so cannot undo what another program has written since.
/// </summary>
internal sealed class Writeback<T>(ValueCodec<T> codec)
{
    private readonly Dictionary<string, (T Value, byte[] Hash)> _entries = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    public bool TryGet(string key, out T value)
    {
        using (_gate.EnterScope())
        {
            var isThere = _entries.TryGetValue(key, out var entry);
            value = entry.Value;
            return isThere;
        }
    }

    /// <summary>Keeps a value that was read, unless another thread has done so; then it is that one.</summary>
    public T Keep(string key, T value)
    {
        var hash = SHA256.HashData(codec.Dump(key, value));
        using (_gate.EnterScope())
        {
            _entries.TryAdd(key, (value, hash));
            return _entries[key].Value;
        }
    }

    /// <summary>Keeps a value that is in the file as this pickle.</summary>
    public void Set(string key, T value, byte[] pickle)
    {
        var hash = SHA256.HashData(pickle);
        using (_gate.EnterScope()) _entries[key] = (value, hash);
    }

    public void Forget(string key)
    {
        using (_gate.EnterScope()) _entries.Remove(key);
    }

    public void Clear()
    {
        using (_gate.EnterScope()) _entries.Clear();
    }

    /// <summary>The keys and pickles of the values that have changed.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Changed()
    {
        KeyValuePair<string, (T Value, byte[] Hash)>[] entries;
        using (_gate.EnterScope()) entries = [.. _entries];
        foreach (var (key, (value, hash)) in entries)
        {
            var pickle = codec.Dump(key, value);
            if (!SHA256.HashData(pickle).AsSpan().SequenceEqual(hash)) yield return new(key, pickle);
        }
    }
}
