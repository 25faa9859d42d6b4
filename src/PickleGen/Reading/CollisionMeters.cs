using System.Collections.Concurrent;
using System.Numerics;

namespace PickleGen.Reading;

/// <summary>The hash tables of .NET whose buckets can be followed, and what is derived from them.</summary>
internal static class CollisionMeters
{
    /// <summary>A meter for a dictionary, or null for one that has no buckets or is a program's own.</summary>
    public static CollisionMeter<TKey>? OfDictionary<TKey, TValue>(object table)
        where TKey : notnull => table switch
        {
            Dictionary<TKey, TValue> dictionary => new DictionaryMeter<TKey, TValue>(dictionary),
            OrderedDictionary<TKey, TValue> dictionary => new OrderedMeter<TKey, TValue>(dictionary),
            ConcurrentDictionary<TKey, TValue> dictionary => new ConcurrentMeter<TKey, TValue>(dictionary),
            _ => null,
        };

    /// <summary>A meter for a set, or null for one that has no buckets or is a program's own.</summary>
    public static CollisionMeter<TItem>? OfSet<TItem>(object table) => table is HashSet<TItem> set ? new SetMeter<TItem>(set) : null;

    /// <summary>A meter for a collection of untyped values: in these, only keys of one hash collide.</summary>
    public static CollisionMeter<object?>? OfGeneral(object table) => table switch
    {
        PyDict dict => new GeneralMeter<PyDict>(dict, static dict => dict.Count, static dict => dict.Keys),
        PySet set => new GeneralMeter<PySet>(set, static set => set.Count, static set => set),
        _ => null,
    };

    private sealed class GeneralMeter<T>(T table, Func<T, int> count, Func<T, IEnumerable<object?>> keys) : CollisionMeter<object?>
    {
        protected override int Count => count(table);

        protected override int Buckets => (int)BitOperations.RoundUpToPowerOf2((uint)Count + 1) * 2;

        protected override IEnumerable<object?> Keys => keys(table);

        protected override int Hash(object? key) => PyEquality.Instance.GetHashCode(key);
    }

    private sealed class DictionaryMeter<TKey, TValue>(Dictionary<TKey, TValue> table) : CollisionMeter<TKey>
        where TKey : notnull
    {
        private readonly IEqualityComparer<TKey> _comparer = table.Comparer;

        protected override int Count => table.Count;

        protected override int Buckets => table.Capacity;

        protected override IEnumerable<TKey> Keys => table.Keys;

        protected override int Hash(TKey key) => _comparer.GetHashCode(key);
    }

    private sealed class OrderedMeter<TKey, TValue>(OrderedDictionary<TKey, TValue> table) : CollisionMeter<TKey>
        where TKey : notnull
    {
        private readonly IEqualityComparer<TKey> _comparer = table.Comparer;

        protected override int Count => table.Count;

        protected override int Buckets => table.Capacity;

        protected override IEnumerable<TKey> Keys => table.Keys;

        protected override int Hash(TKey key) => _comparer.GetHashCode(key);
    }

    private sealed class SetMeter<TItem>(HashSet<TItem> table) : CollisionMeter<TItem>
    {
        private readonly IEqualityComparer<TItem> _comparer = table.Comparer;

        protected override int Count => table.Count;

        protected override int Buckets => table.Capacity;

        protected override IEnumerable<TItem> Keys => table;

        protected override int Hash(TItem key) => key is null ? 0 : _comparer.GetHashCode(key);
    }

    // It does not tell how many buckets it has, and takes all its locks to count: only keys of one hash are seen, which
    // go into one bucket of any table. Where keys go otherwise is not to be foreseen (ScatteredKeys).
    private sealed class ConcurrentMeter<TKey, TValue>(ConcurrentDictionary<TKey, TValue> table) : CollisionMeter<TKey>
        where TKey : notnull
    {
        private readonly IEqualityComparer<TKey> _comparer = table.Comparer;
        private int _count;

        protected override int Count => _count;

        protected override int Buckets => (int)BitOperations.RoundUpToPowerOf2((uint)_count + 1) * 2;

        protected override IEnumerable<TKey> Keys => table.Select(static entry => entry.Key);

        protected override int Hash(TKey key)
        {
            if (!table.ContainsKey(key)) _count++;
            return _comparer.GetHashCode(key);
        }
    }
}
