using System.Collections;
using PickleGen.Internal;

namespace PickleGen;

/// <summary>A Python frozenset: immutable, equal to another of the same items.</summary>
public sealed class PyFrozenSet : IReadOnlyCollection<object?>
{
    private readonly PyDict _items = [];

    /// <summary>Creates a frozenset.</summary>
    /// <param name="items">The items; equal ones count once.</param>
    /// <exception cref="ArgumentException">Python cannot have an item in a set (it is a list, dict or set).</exception>
    public PyFrozenSet(params IEnumerable<object?> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
        {
            if (!_items.ContainsKey(item)) _items[item] = null;
        }

        // Now, while every item knows its own: later, sets of sets of sets would take a stack as deep as they are.
        // A sum, because order does not count; hashed once more, or sets of sets had that of their items in all.
        long sum = 0;
        foreach (var item in this) sum = unchecked(sum + PyEquality.WideHash(item));
        var hash = new KeyedHash();
        hash.Add(sum);
        hash.Add(_items.Count);
        KnownHash = hash.ToInt64();
    }

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <summary>Whether an equal item is there.</summary>
    public bool Contains(object? item) => _items.ContainsKey(item);

    /// <summary>Whether both have the same items.</summary>
    public bool SetEquals(PyFrozenSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return PyEquality.Instance.Equals(this, other);
    }

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => _items.Select(static entry => entry.Key).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PyFrozenSet other && SetEquals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyedHash.Fold(KnownHash);

    /// <summary>The hash, before it was made short.</summary>
    internal long KnownHash { get; }
}
