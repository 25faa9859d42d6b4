using System.Collections;
using PickleGen.Writing;

namespace PickleGen;

/// <summary>
/// A Python <c>collections.deque</c>: a list that is appended to, and taken from, at both ends. With a maximum length
/// each item beyond it pushes one out at the other end.
/// </summary>
public sealed class PyDeque : IReadOnlyList<object?>, IReducible, IAppendable
{
    // A ring: the first item is at _head, and the others follow, around the end of the array.
    private object?[] _items = [];
    private int _head;

    /// <summary>Creates an empty deque.</summary>
    /// <param name="maxLength">The most items it holds; null for any number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public PyDeque(long? maxLength = null)
    {
        if (maxLength is { } length) ArgumentOutOfRangeException.ThrowIfNegative(length, nameof(maxLength));
        MaxLength = maxLength;
    }

    /// <summary>The most items it holds, Python's <c>maxlen</c>; null for any number.</summary>
    public long? MaxLength { get; }

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <summary>The item at an index, counted from the left.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public object? this[int index]
    {
        get => _items[At(index)];
        set => _items[At(index)] = value;
    }

    /// <summary>Appends at the right; if the deque is full, the leftmost item is dropped.</summary>
    public void Append(object? item)
    {
        if (Count == MaxLength && !TryDrop(left: true)) return;
        Grow();
        _items[Place(Count)] = item;
        Count++;
    }

    /// <summary>Appends at the left; if the deque is full, the rightmost item is dropped.</summary>
    public void AppendLeft(object? item)
    {
        if (Count == MaxLength && !TryDrop(left: false)) return;
        Grow();
        _head = Place(_items.Length - 1);
        _items[_head] = item;
        Count++;
    }

    /// <summary>Appends at the right, for collection initializers.</summary>
    public void Add(object? item) => Append(item);

    /// <summary>Removes the rightmost item.</summary>
    /// <exception cref="InvalidOperationException">The deque is empty.</exception>
    public object? Pop()
    {
        var item = Count > 0 ? this[Count - 1] : throw new InvalidOperationException("The deque is empty.");
        TryDrop(left: false);
        return item;
    }

    /// <summary>Removes the leftmost item.</summary>
    /// <exception cref="InvalidOperationException">The deque is empty.</exception>
    public object? PopLeft()
    {
        var item = Count > 0 ? this[0] : throw new InvalidOperationException("The deque is empty.");
        TryDrop(left: true);
        return item;
    }

    /// <summary>Removes all items.</summary>
    public void Clear()
    {
        _items = [];
        _head = 0;
        Count = 0;
    }

    /// <summary>The items, from left to right.</summary>
    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return _items[Place(i)];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    PyObject IReducible.Reduce(int protocol) => new(
        WellKnown.Deque,
        MaxLength is { } length ? new PyTuple(PyTuple.Empty, length) : PyTuple.Empty,
        PyConstruction.Call)
    {
        ListItems = [.. this],
    };

    private int At(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return Place(index);
    }

    private int Place(int index) => (int)(((long)_head + index) % _items.Length);

    private bool TryDrop(bool left)
    {
        if (Count == 0) return false;
        _items[Place(left ? 0 : Count - 1)] = null;
        if (left) _head = Place(1);
        Count--;
        return true;
    }

    private void Grow()
    {
        if (Count < _items.Length) return;
        var larger = new object?[Math.Max(8, checked(Count * 2))];
        for (var i = 0; i < Count; i++) larger[i] = _items[Place(i)];
        _items = larger;
        _head = 0;
    }
}
