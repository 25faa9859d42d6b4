namespace PickleGen;

/// <summary>
/// Which objects have been copied, and what became of them: the <c>memo</c> of Python's <c>copy.deepcopy</c>. With one memo,
/// several calls make one copy of what their values share; what is set beforehand is used in place of a copy.
/// </summary>
/// <remarks>Objects are told apart by reference, and kept alive. A call that fails leaves the memo as it was.</remarks>
public sealed class PickleCopyMemo
{
    internal Dictionary<object, object> Copies { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many objects have a copy.</summary>
    public int Count => Copies.Count;

    /// <summary>Says what stands for an object in copies.</summary>
    /// <param name="original">The object.</param>
    /// <param name="copy">What its copies are; the object itself for one that is to be shared. It has to fit where the original does.</param>
    public void Set(object original, object copy)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(copy);
        Copies[original] = copy;
    }

    /// <summary>Finds the copy of an object.</summary>
    /// <param name="original">The object.</param>
    /// <param name="copy">Its copy, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(object original, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out object? copy)
    {
        ArgumentNullException.ThrowIfNull(original);
        return Copies.TryGetValue(original, out copy);
    }
}
