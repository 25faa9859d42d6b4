using PickleGen.Internal;

namespace PickleGen.Copying;

// Collections whose order says nothing. Keys and items that are values are looked up; anything else is compared with
// everything that has no partner yet.
internal sealed partial class EqualityContext
{
    public bool AreListsEqual<T>(PickleConverter<T> item, IEnumerable<T> left, IEnumerable<T> right)
    {
        using var others = right.GetEnumerator();
        foreach (var value in left)
        {
            if (!others.MoveNext() || !AreEqual(item, value, others.Current)) return false;
        }

        return !others.MoveNext();
    }

    public bool AreSpansEqual<T>(PickleConverter<T> item, ReadOnlySpan<T> left, ReadOnlySpan<T> right)
    {
        if (left.Length != right.Length) return false;
        if ((typeof(T).IsPrimitive || typeof(T) == typeof(string)) && item.IsAtom) return left.SequenceEqual(right, null);
        for (var i = 0; i < left.Length; i++)
        {
            if (!AreEqual(item, left[i], right[i])) return false;
        }

        return true;
    }

    public bool AreSetsEqual<T>(PickleConverter<T> item, IEnumerable<T> left, IEnumerable<T> right)
    {
        if (item.IsAtom) return new HashSet<T>(right).SetEquals(left);
        return Match(left, right, (one, other) => AreEqual(item, one, other));
    }

    public bool AreEntriesEqual<TKey, TValue>(
        PickleConverter<TKey> keys, PickleConverter<TValue> values, IEnumerable<KeyValuePair<TKey, TValue>> left, IEnumerable<KeyValuePair<TKey, TValue>> right, bool isOrdered)
        where TKey : notnull
    {
        bool AreSame(KeyValuePair<TKey, TValue> one, KeyValuePair<TKey, TValue> other) => AreEqual(keys, one.Key, other.Key) && AreEqual(values, one.Value, other.Value);
        if (isOrdered)
        {
            using var others = right.GetEnumerator();
            foreach (var entry in left)
            {
                if (!others.MoveNext() || !AreSame(entry, others.Current)) return false;
            }

            return !others.MoveNext();
        }

        if (!keys.IsAtom) return Match(left, right, AreSame);

        // Which keys are one is not what a comparer of the program's says.
        var byKey = right is Dictionary<TKey, TValue> there && ReferenceEquals(there.Comparer, EqualityComparer<TKey>.Default) ? there : new(right);
        var count = 0;
        foreach (var (key, value) in left)
        {
            count++;
            if (!byKey.TryGetValue(key, out var other) || !AreEqual(values, value, other)) return false;
        }

        return count == byKey.Count;
    }

    // Equality is transitive: the first partner is as good as any. What a failed attempt has assumed is forgotten.
    private bool Match<T>(IEnumerable<T> left, IEnumerable<T> right, Func<T, T, bool> areEqual)
    {
        var others = right.ToList();
        foreach (var value in left)
        {
            var at = others.FindIndex(other => Attempt(value, other, areEqual));
            if (at < 0) return false;
            others.RemoveAt(at);
        }

        return others.Count == 0;
    }

    private bool Attempt<T>(T left, T right, Func<T, T, bool> areEqual)
    {
        var mark = _trail.Count;
        var depth = _depth;
        _attempts++;
        var equal = areEqual(left, right);
        _attempts--;
        if (equal) return true;
        _depth = depth;
        for (var i = mark; i < _trail.Count; i++) Forget(_trail[i]);
        _trail.RemoveRange(mark, _trail.Count - mark);
        return false;
    }

    private void Forget(in ObjectPair pair)
    {
        ref var partner = ref _partners[pair.Left];
        if (ReferenceEquals(partner, pair.Right)) partner = null;
        else _otherPairs.Remove(pair);
    }
}
