namespace PickleGen.Modules;

/// <summary>The general values that Python iterates over where a constructor takes an iterable.</summary>
internal static class Iterables
{
    /// <summary>The items; null where iterating is not known here.</summary>
    public static IReadOnlyCollection<object?>? Of(object? value) => value switch
    {
        List<object?> list => list,
        PyTuple tuple => tuple,
        PySet set => set,
        PyFrozenSet set => set,
        PyDeque deque => deque,
        PyDict dict => (IReadOnlyCollection<object?>)dict.Keys,
        _ => null,
    };
}
