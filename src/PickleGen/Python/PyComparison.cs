using System.Runtime.CompilerServices;
using PickleGen.Internal;

namespace PickleGen;

/// <summary>
/// One comparison of two values. Pairs that were compared are not compared again: a tuple that holds another twice,
/// sixty levels deep, is sixty pairs and not 2 to the power of sixty.
/// </summary>
internal sealed class PyComparison
{
    // Equal, or part of a comparison under way that fails if they are not.
    private readonly HashSet<ObjectPair> _seen = [];

    public bool AreEqual(object? x, object? y)
    {
        var open = new Stack<(object? Left, object? Right)>();
        open.Push((x, y));
        while (open.TryPop(out var pair))
        {
            if (ReferenceEquals(pair.Left, pair.Right)) continue;
            var same = (pair.Left, pair.Right) switch
            {
                (PyTuple left, PyTuple right) => TryOpen(left, right, open),
                (PyFrozenSet left, PyFrozenSet right) => SetsAreEqual(left, right),
                var (left, right) => PyEquality.ScalarEquals(left, right),
            };
            if (same) continue;

            // What was taken for granted inside this comparison no longer is.
            _seen.Clear();
            return false;
        }

        return true;
    }

    private bool TryOpen(PyTuple left, PyTuple right, Stack<(object? Left, object? Right)> open)
    {
        if (left.Count != right.Count || PyEquality.WideHash(left) != PyEquality.WideHash(right)) return false;
        if (!_seen.Add(new ObjectPair(left, right))) return true;
        for (var i = 0; i < left.Count; i++) open.Push((left[i], right[i]));
        return true;
    }

    private bool SetsAreEqual(PyFrozenSet left, PyFrozenSet right)
    {
        if (left.Count != right.Count || PyEquality.WideHash(left) != PyEquality.WideHash(right)) return false;
        if (!_seen.Add(new ObjectPair(left, right))) return true;

        // Python's own limit of recursion is far lower.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var byHash = left.ToLookup(PyEquality.Instance.GetHashCode);
        foreach (var item in right)
        {
            if (!byHash[PyEquality.Instance.GetHashCode(item)].Any(candidate => AreEqual(candidate, item))) return false;
        }

        return true;
    }
}
