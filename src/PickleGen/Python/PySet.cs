using System.Collections;

namespace PickleGen;

/// <summary>A Python set: items in the order they were added, compared with Python's rules.</summary>
public sealed class PySet : IReadOnlyCollection<object?>
{
    private readonly PyDict _items = [];

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <summary>Adds an item; false if an equal one is there.</summary>
    /// <exception cref="ArgumentException">Python cannot have the item in a set (it is a list, dict or set).</exception>
    public bool Add(object? item)
    {
        if (_items.ContainsKey(item)) return false;
        _items[item] = null;
        return true;
    }

    /// <summary>Whether an equal item is there.</summary>
    public bool Contains(object? item) => _items.ContainsKey(item);

    /// <summary>Removes an item; false if there is none equal to it.</summary>
    public bool Remove(object? item) => _items.Remove(item);

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => _items.Select(static entry => entry.Key).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
