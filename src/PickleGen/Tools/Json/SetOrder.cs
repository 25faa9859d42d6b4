namespace PickleGen.Tools;

/// <summary>
/// The order in which the elements of sets are written: that of the JSON text each would have by itself. What a set
/// had to compare before is kept, and where elements are large out of proportion, or sets are nested deeply, they stay
/// in the order they have.
/// </summary>
internal sealed class SetOrder(Func<object, object?>? describe)
{
    private const int MaxNesting = 32;

    private readonly Dictionary<object, IReadOnlyCollection<object?>> _sorted = new(ReferenceEqualityComparer.Instance);

    // Characters that may still be made for comparing.
    private long _left = 16 << 20;
    private int _nesting;

    /// <summary>The elements of a set.</summary>
    /// <param name="set">The set itself, by which it is recognized.</param>
    /// <param name="elements">What is in it.</param>
    public IReadOnlyCollection<object?> Sorted(object set, IReadOnlyCollection<object?> elements)
    {
        if (elements.Count < 2) return elements;
        if (!_sorted.TryGetValue(set, out var sorted)) _sorted[set] = sorted = Sort(elements, static element => element);
        return sorted;
    }

    /// <summary>Anything with a key, in the order of the keys' texts.</summary>
    public IReadOnlyCollection<T> Sort<T>(IReadOnlyCollection<T> items, Func<T, object?> keyOf)
    {
        if (_nesting == MaxNesting) return items;
        _nesting++;
        var keyed = new List<(string Key, T Item)>(items.Count);
        foreach (var item in items)
        {
            if (TextOf(keyOf(item)) is not { } text) break;
            keyed.Add((text, item));
        }

        _nesting--;
        return keyed.Count < items.Count ? items : [.. keyed.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Item)];
    }

    private string? TextOf(object? value)
    {
        // No value has a text of less than one character.
        if (!new TagBuilder(this, describe).TryBuild(value, _left, out var tree)) return null;
        using var text = new StringWriter();
        var isShort = new TagText(text, sortKeys: true, _left).TryWrite(tree);
        _left -= text.GetStringBuilder().Length;
        return isShort ? text.ToString() : null;
    }
}
