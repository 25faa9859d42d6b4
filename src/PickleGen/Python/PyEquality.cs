using PickleGen.Internal;
using PickleGen.Values;

namespace PickleGen;

/// <summary>
/// Python's equality and hash for the values of an untyped load: 1 == 1.0 == True == Decimal(1), moments in time
/// whatever their zone, tuples and frozensets by value, mutable objects by reference. Neither recurses, however deep a tuple is.
/// </summary>
public sealed class PyEquality : IEqualityComparer<object?>
{
    /// <summary>The comparer.</summary>
    public static readonly PyEquality Instance = new();

    private PyEquality()
    {
    }

    /// <inheritdoc/>
    public new bool Equals(object? x, object? y)
    {
        if (ReferenceEquals(x, y)) return true;
        return (x, y) is (PyTuple, PyTuple) or (PyFrozenSet, PyFrozenSet)
            ? new PyComparison().AreEqual(x, y)
            : ScalarEquals(x, y);
    }

    /// <inheritdoc/>
    public int GetHashCode(object? obj) => obj is PyTuple tuple ? KeyedHash.Fold(TupleHash(tuple)) : ScalarHash(obj);

    /// <summary>The hash that goes into that of a container.</summary>
    internal static long WideHash(object? obj) => obj switch
    {
        PyTuple tuple => TupleHash(tuple),
        PyFrozenSet set => set.KnownHash,
        _ => ScalarHash(obj),
    };

    /// <summary>Whether Python would take the value as a key: lists, dicts, sets, deques, arrays and bytearrays are unhashable.</summary>
    public static bool IsHashable(object? value)
    {
        if (value is not PyTuple root) return value is not (List<object?> or PyDict or PySet or PyByteArray or PyDeque or PyArray or PyDecimal { IsSignalingNaN: true });
        if (root.IsKnownHashable) return true;
        var open = new Stack<PyTuple>();
        var seen = new HashSet<PyTuple>(ReferenceEqualityComparer.Instance) { root };
        open.Push(root);
        while (open.TryPop(out var tuple))
        {
            foreach (var item in tuple.AsSpan())
            {
                if (item is not PyTuple inner)
                {
                    if (!IsHashable(item)) return false;
                }
                else if (!inner.IsKnownHashable && seen.Add(inner))
                {
                    open.Push(inner);
                }
            }
        }

        foreach (var tuple in seen) tuple.IsKnownHashable = true;
        return true;
    }

    /// <summary>The equality of everything but two tuples or two frozensets.</summary>
    internal static bool ScalarEquals(object? x, object? y)
    {
        if (x is null || y is null) return x is null && y is null;
        if (x is string left) return y is string right && left == right;
        if (PyNumber.IsNumber(x)) return PyNumber.IsNumber(y) && PyNumber.AreEqual(x, y);
        return (x, y) switch
        {
            (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),

            // Their own Equals would ask here again.
            (PyTuple or PyFrozenSet, _) => false,
            _ => Meaning(x).Equals(Meaning(y)),
        };
    }

    // Python compares some values by what they mean: an hour twice told, an instant in another zone.
    private static object Meaning(object value) => value switch
    {
        IPyEquatable equatable => equatable.EqualityKey,
        DateTimeOffset moment => new Instant(moment.UtcTicks),
        DateTime { Kind: not DateTimeKind.Unspecified } moment => new Instant(moment.ToUniversalTime().Ticks),
        _ => value,
    };

    private static int ScalarHash(object? value)
    {
        switch (value)
        {
            case null:
                return 0x1f3d5b79;
            case string text:
                return text.GetHashCode(StringComparison.Ordinal);
        }

        return PyNumber.IsNumber(value) ? PyNumber.Hash(value) : PyHash.Of(Meaning(value));
    }

    // Every tuple keeps its hash, so a tuple that is shared many times is visited once.
    private static long TupleHash(PyTuple root)
    {
        if (root.KnownHash != 0) return root.KnownHash;
        var open = new Stack<PyTuple>();
        open.Push(root);
        while (open.TryPeek(out var tuple))
        {
            var depth = open.Count;
            if (tuple.KnownHash == 0)
            {
                foreach (var item in tuple.AsSpan())
                {
                    if (item is PyTuple { KnownHash: 0 } inner) open.Push(inner);
                }
            }

            if (open.Count > depth) continue;
            open.Pop();
            if (tuple.KnownHash == 0) tuple.KnownHash = Combine(tuple);
        }

        return root.KnownHash;
    }

    private static long Combine(PyTuple tuple)
    {
        var hash = new KeyedHash();
        hash.Add(tuple.Count);
        foreach (var item in tuple.AsSpan()) hash.Add(item is PyTuple inner ? inner.KnownHash : WideHash(item));
        var value = hash.ToInt64();
        return value == 0 ? 1 : value;
    }
}
