using System.Collections;

namespace PickleGen.Shelve;

/// <summary>The rest of what a dictionary is.</summary>
public sealed partial class Shelf<T>
{
    ICollection<string> IDictionary<string, T>.Keys => new ShelfView<string>(() => Count, ContainsKey, EachKey);

    ICollection<T> IDictionary<string, T>.Values => new ShelfView<T>(() => Count, value => Values.Contains(value), () => Values);

    /// <summary>The entries, read one after the other.</summary>
    /// <returns>An enumerator, which may be left at any time.</returns>
    /// <exception cref="UnpicklingException">A value is malformed, or is not of the type.</exception>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => EachEntry().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, T>>.Add(KeyValuePair<string, T> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, T>>.Contains(KeyValuePair<string, T> item) =>
        TryGetValue(item.Key, out var value) && EqualityComparer<T>.Default.Equals(value, item.Value);

    void ICollection<KeyValuePair<string, T>>.CopyTo(KeyValuePair<string, T>[] array, int arrayIndex) =>
        new ShelfView<KeyValuePair<string, T>>(() => Count, static _ => false, EachEntry).CopyTo(array, arrayIndex);

    // Only what was compared is removed: another program may write in between.
    bool ICollection<KeyValuePair<string, T>>.Remove(KeyValuePair<string, T> item)
    {
        var key = KeyToWrite(item.Key);
        if (_file.Find(key, _values.MaxLength, out _) is not { } pickle || !EqualityComparer<T>.Default.Equals(_values.Load(item.Key, pickle), item.Value) || !_file.Remove(key, pickle)) return false;
        _writeback?.Forget(item.Key);
        return true;
    }
}
