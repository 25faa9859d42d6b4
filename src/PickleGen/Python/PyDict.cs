using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PickleGen;

/// <summary>
/// A Python dict: keys in the order they were first set, compared with Python's rules (1, 1.0 and True are one key;
/// None and tuples are keys).
/// </summary>
public class PyDict : IDictionary<object?, object?>, IReadOnlyDictionary<object?, object?>
{
    // Most dicts are the few attributes of an object: up to so many entries whose keys are text are searched one by one.
    private const int SmallCount = 8;

    // null is a key in Python but none of Dictionary's: every key is looked up through a wrapper.
    // Nothing is made for a dict without entries: a pickle has it for a byte.
    private Dictionary<Key, int>? _index;
    private List<KeyValuePair<object?, object?>>? _entries;

    // Which entries are holes; null until there is one.
    private List<bool>? _removed;

    // Of extension data, for each entry the member that it stood after; entries beyond were added since.
    private List<int>? _places;

    /// <inheritdoc cref="IReadOnlyCollection{T}.Count"/>
    public int Count => _index?.Count ?? _entries?.Count ?? 0;

    /// <summary>The keys, in order.</summary>
    public ICollection<object?> Keys => this.Select(static entry => entry.Key).ToList();

    /// <summary>The values, in the order of their keys.</summary>
    public ICollection<object?> Values => this.Select(static entry => entry.Value).ToList();

    bool ICollection<KeyValuePair<object?, object?>>.IsReadOnly => false;

    IEnumerable<object?> IReadOnlyDictionary<object?, object?>.Keys => Keys;

    IEnumerable<object?> IReadOnlyDictionary<object?, object?>.Values => Values;

    /// <summary>The value of a key. Setting a key that is there keeps its place.</summary>
    /// <exception cref="KeyNotFoundException">On reading: there is no such key.</exception>
    /// <exception cref="ArgumentException">On setting: Python cannot use the key (it is a list, dict or set).</exception>
    public object? this[object? key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The key '{key}' is not in the dict.");
        set
        {
            if (!PyEquality.IsHashable(key)) throw new ArgumentException("A list, dict, set or bytearray cannot be a key.", nameof(key));
            SetHashable(key, value);
        }
    }

    /// <inheritdoc cref="IDictionary{TKey, TValue}.TryGetValue"/>
    public bool TryGetValue(object? key, [MaybeNullWhen(false)] out object? value)
    {
        var at = Find(key);
        value = at >= 0 ? _entries![at].Value : null;
        return at >= 0;
    }

    /// <inheritdoc cref="IDictionary{TKey, TValue}.ContainsKey"/>
    public bool ContainsKey(object? key) => Find(key) >= 0;

    /// <inheritdoc/>
    public void Add(object? key, object? value)
    {
        if (ContainsKey(key)) throw new ArgumentException($"The key '{key}' is already in the dict.", nameof(key));
        this[key] = value;
    }

    /// <inheritdoc/>
    public bool Remove(object? key)
    {
        if (_entries is null || !Indexed(_entries).Remove(new Key(key), out var at)) return false;
        _entries[at] = default;
        _removed ??= [.. Enumerable.Repeat(false, _entries.Count)];
        _removed[at] = true;
        return true;
    }

    /// <inheritdoc/>
    public void Clear()
    {
        _index = null;
        _entries = null;
        _removed = null;
        _places = null;
    }

    /// <summary>The entries, in order.</summary>
    public IEnumerator<KeyValuePair<object?, object?>> GetEnumerator()
    {
        for (var i = 0; i < _entries?.Count; i++)
        {
            if (!IsHole(i)) yield return _entries[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<object?, object?>>.Add(KeyValuePair<object?, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<object?, object?>>.Contains(KeyValuePair<object?, object?> item) =>
        TryGetValue(item.Key, out var value) && PyEquality.Instance.Equals(value, item.Value);

    void ICollection<KeyValuePair<object?, object?>>.CopyTo(KeyValuePair<object?, object?>[] array, int arrayIndex)
    {
        foreach (var entry in this) array[arrayIndex++] = entry;
    }

    bool ICollection<KeyValuePair<object?, object?>>.Remove(KeyValuePair<object?, object?> item) =>
        ((ICollection<KeyValuePair<object?, object?>>)this).Contains(item) && Remove(item.Key);

    /// <summary>Room for the entries of a dict that has none yet.</summary>
    internal void EnsureCapacity(int count) => _entries ??= new(count);

    /// <summary>Sets a key that is known to be hashable.</summary>
    internal void SetHashable(object? key, object? value)
    {
        _entries ??= [];
        var at = Find(key);
        if (at >= 0)
        {
            _entries[at] = new(_entries[at].Key, value);
            return;
        }

        if (_index is not null || key is not string || _entries.Count >= SmallCount)
        {
            var index = Indexed(_entries);
            if (_entries.Count > (2 * index.Count) + 16) Compact(index, _entries);
            index.Add(new Key(key), _entries.Count);
        }

        _entries.Add(new(key, value));
        _removed?.Add(false);
    }

    /// <summary>Sets a key that is known to be hashable and stood after a member of that number, or before all (-1).</summary>
    internal void SetPlaced(object? key, object? value, int place)
    {
        SetHashable(key, value);
        if ((_places?.Count ?? 0) < _entries!.Count) (_places ??= []).Add(place);
    }

    /// <summary>
    /// The entries with the member each stood after, in the order of those members; where nobody has noted one, it is
    /// <see cref="int.MaxValue"/>.
    /// </summary>
    internal PlacedEntry[] InPlaces()
    {
        var placed = new PlacedEntry[Count];
        var at = 0;
        for (var i = 0; i < _entries?.Count; i++)
        {
            if (!IsHole(i)) placed[at++] = new PlacedEntry(_entries[i].Key, _entries[i].Value, _places is { } places && i < places.Count ? places[i] : int.MaxValue);
        }

        // Nearly always they are in order already; the sort keeps the order of equals.
        return _places is null ? placed : [.. placed.OrderBy(static entry => entry.Place)];
    }

    // The place of an entry, or -1.
    private int Find(object? key)
    {
        if (_index is not null) return _index.TryGetValue(new Key(key), out var at) ? at : -1;
        for (var i = 0; i < _entries?.Count; i++)
        {
            if (key is string text ? text == (string)_entries[i].Key! : PyEquality.Instance.Equals(key, _entries[i].Key)) return i;
        }

        return -1;
    }

    // For changes only: whoever reads may not be alone.
    private Dictionary<Key, int> Indexed(List<KeyValuePair<object?, object?>> entries)
    {
        if (_index is not null) return _index;
        _index = new(entries.Capacity);
        for (var i = 0; i < entries.Count; i++) _index.Add(new Key(entries[i].Key), i);
        return _index;
    }

    // Removed entries leave holes, which must not outgrow the dict.
    private void Compact(Dictionary<Key, int> index, List<KeyValuePair<object?, object?>> entries)
    {
        var kept = this.ToList();
        _places = _places?.Where((_, i) => !IsHole(i)).ToList();
        index.Clear();
        entries.Clear();
        _removed = null;
        foreach (var (key, value) in kept)
        {
            index.Add(new Key(key), entries.Count);
            entries.Add(new(key, value));
        }
    }

    private bool IsHole(int at) => _removed is not null && _removed[at];

    private readonly struct Key(object? value) : IEquatable<Key>
    {
        private readonly object? _value = value;

        public bool Equals(Key other) => PyEquality.Instance.Equals(_value, other._value);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => PyEquality.Instance.GetHashCode(_value);
    }
}

/// <summary>An entry of extension data, with the number of the member it is written after.</summary>
internal readonly record struct PlacedEntry(object? Key, object? Value, int Place);
