using System.Collections;
using System.Diagnostics;

namespace PickleGen.Shelve;

/// <summary>The keys or the values of a shelf, read while they are enumerated.</summary>
[DebuggerDisplay("Items of a shelf")]
internal sealed class ShelfView<T>(Func<int> count, Func<T, bool> contains, Func<IEnumerable<T>> items) : ICollection<T>, IReadOnlyCollection<T>
{
    public int Count => count();

    public bool IsReadOnly => true;

    public bool Contains(T item) => contains(item);

    public void CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        foreach (var item in items())
        {
            if (arrayIndex == array.Length) throw new ArgumentException("The array is too short.", nameof(array));
            array[arrayIndex++] = item;
        }
    }

    public IEnumerator<T> GetEnumerator() => items().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<T>.Add(T item) => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("This is a view of a shelf; change the shelf itself.");
}
