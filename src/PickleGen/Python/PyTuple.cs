using System.Collections;

namespace PickleGen;

/// <summary>A Python tuple: immutable, compared item by item with Python's rules.</summary>
public sealed class PyTuple : IReadOnlyList<object?>
{
    /// <summary>The tuple without items.</summary>
    public static readonly PyTuple Empty = new([], adopt: true);

    private readonly object?[] _items;
    private long _hash;
    private bool _hashable;

    /// <summary>Creates a tuple.</summary>
    /// <param name="items">The items, in order.</param>
    public PyTuple(params ReadOnlySpan<object?> items)
        : this(items.ToArray(), adopt: true)
    {
    }

    private PyTuple(object?[] items, bool adopt)
    {
        _ = adopt;
        _items = items;
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public object? this[int index] => _items[index];

    /// <summary>The items, in order.</summary>
    public ReadOnlySpan<object?> AsSpan() => _items;

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => ((IEnumerable<object?>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether <paramref name="obj"/> is a tuple of equal items.</summary>
    public override bool Equals(object? obj) => PyEquality.Instance.Equals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => PyEquality.Instance.GetHashCode(this);

    /// <summary>A tuple over an array that nobody else has.</summary>
    internal static PyTuple Adopt(object?[] items) => items.Length == 0 ? Empty : new PyTuple(items, adopt: true);

    /// <summary>The hash once it is known, 0 before.</summary>
    internal long KnownHash
    {
        get => _hash;
        set => _hash = value;
    }

    /// <summary>Whether all items have been found to be hashable; tuples do not change.</summary>
    internal bool IsKnownHashable
    {
        get => _hashable;
        set => _hashable = value;
    }
}
