using System.Numerics;
using System.Runtime.CompilerServices;

namespace PickleGen;

/// <summary>
/// Python's equality and hash for the values of an untyped load: 1 == 1.0 == True, tuples and frozensets by value,
/// mutable objects by reference. Neither recurses, however deep a tuple is.
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
    public int GetHashCode(object? obj) => obj is PyTuple tuple ? TupleHash(tuple) : ScalarHash(obj);

    /// <summary>Whether Python would take the value as a key: lists, dicts, sets, deques, arrays and bytearrays are unhashable.</summary>
    public static bool IsHashable(object? value)
    {
        if (value is not PyTuple root) return value is not (List<object?> or PyDict or PySet or PyByteArray or PyDeque or PyArray);
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
        if (IsNumber(x)) return IsNumber(y) && NumberEquals(x, y);
        return (x, y) switch
        {
            (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),

            // Their own Equals would ask here again.
            (PyTuple or PyFrozenSet, _) => false,
            _ => x.Equals(y),
        };
    }

    private static bool IsNumber(object value) =>
        value is long or double or bool or BigInteger or int or byte or sbyte or short or ushort or uint or ulong or float or Int128 or UInt128;

    private static bool NumberEquals(object x, object y)
    {
        if (Real(x) is { } left)
        {
            if (Real(y) is { } right) return left == right;
            return IsIntegral(left) && new BigInteger(left) == Integer(y);
        }

        if (Real(y) is { } real) return IsIntegral(real) && new BigInteger(real) == Integer(x);
        return x is long a && y is long b ? a == b : Integer(x) == Integer(y);
    }

    private static bool IsIntegral(double value) => double.IsFinite(value) && Math.Floor(value) == value;

    private static double? Real(object value) => value switch
    {
        double number => number,
        float number => number,
        _ => null,
    };

    private static BigInteger Integer(object value) => value switch
    {
        BigInteger number => number,
        bool flag => flag ? BigInteger.One : BigInteger.Zero,
        ulong number => number,
        Int128 number => (BigInteger)number,
        UInt128 number => (BigInteger)number,
        _ => Convert.ToInt64(value, null),
    };

    private static int ScalarHash(object? value)
    {
        switch (value)
        {
            case null:
                return 0x1f3d5b79;
            case string text:
                return text.GetHashCode(StringComparison.Ordinal);
            case byte[] bytes:
                var hash = default(HashCode);
                hash.AddBytes(bytes);
                return hash.ToHashCode();
        }

        if (!IsNumber(value)) return value.GetHashCode();
        if (Real(value) is { } real)
        {
            // Only the same NaN is equal; with one hash for all, a pickle full of them would take forever.
            if (double.IsNaN(real)) return RuntimeHelpers.GetHashCode(value);
            if (!IsIntegral(real)) return HashCode.Combine(real);
            return Math.Abs(real) < 1e18 ? HashCode.Combine((long)real) : HashCode.Combine(new BigInteger(real));
        }

        var integer = Integer(value);
        return BigInteger.Abs(integer) < new BigInteger(1e18)
            ? HashCode.Combine((long)integer)
            : HashCode.Combine(integer);
    }

    // Every tuple keeps its hash, so a tuple that is shared many times is visited once.
    private static int TupleHash(PyTuple root)
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

    private static int Combine(PyTuple tuple)
    {
        var hash = default(HashCode);
        hash.Add(tuple.Count);
        foreach (var item in tuple.AsSpan()) hash.Add(item is PyTuple inner ? inner.KnownHash : ScalarHash(item));
        var value = hash.ToHashCode();
        return value == 0 ? 1 : value;
    }
}
