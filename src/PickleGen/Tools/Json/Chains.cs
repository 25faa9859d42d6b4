namespace PickleGen.Tools;

/// <summary>Lists that hold one list that holds one list …, and the same of tuples: as long chains they are one tag.</summary>
internal sealed class Chains
{
    // Shorter chains are written as they are.
    private const int Least = 40;

    // A chain that leads back into itself has no end.
    private const int Most = 1_000_000;

    // Many chains may lead into one: what is followed beyond this is written list by list.
    private int _left = 32 * Most;

    /// <summary>How many one-item sequences are around what, if they are many.</summary>
    public bool TryFollow(object start, out int depth, out object? leaf)
    {
        depth = 1;
        leaf = start;
        while (depth < Most && _left > 0 && Inner(leaf) is { } inner)
        {
            leaf = inner;
            depth++;
            if (depth > Least) _left--;
        }

        if (depth <= Least || _left <= 0) return false;
        if (leaf is List<object?> { Count: 1 } list) leaf = list[0];
        else if (leaf is PyTuple { Count: 1 } tuple) leaf = tuple[0];
        else if (leaf is List<object?> { Count: 0 } or PyTuple { Count: 0 }) depth--;
        return true;
    }

    private static object? Inner(object outer) => outer switch
    {
        List<object?> { Count: 1 } list => list[0] as List<object?>,
        PyTuple { Count: 1 } tuple => tuple[0] as PyTuple,
        _ => null,
    };
}
