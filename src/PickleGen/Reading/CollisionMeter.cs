namespace PickleGen.Reading;

/// <summary>
/// Follows how many keys a .NET hash table has in each of its buckets while it is filled. The hashes of its default
/// comparers are known, so a pickle may be full of keys that all go into one bucket, where each is compared with those
/// before it; no table says so itself.
/// </summary>
/// <typeparam name="TKey">The keys.</typeparam>
internal abstract class CollisionMeter<TKey>
{
    /// <summary>How many keys nobody counts: so many comparisons are no more than reading the key cost.</summary>
    public const int Uncounted = 64;

    private ushort[] _keys = [];
    private uint _bucket;
    private int _count;

    /// <summary>
    /// How many keys are in the bucket of a key that is about to be set. That it was added is seen at the next one.
    /// </summary>
    public int Meet(TKey key)
    {
        var (count, buckets) = (Count, Buckets);
        if (buckets == 0) return 0;
        if (buckets != _keys.Length) Start(buckets);
        else if (count != _count && _keys[_bucket] < ushort.MaxValue) _keys[_bucket]++;
        _count = count;
        _bucket = Bucket(key);
        return _keys[_bucket];
    }

    /// <summary>How many keys the table has.</summary>
    protected abstract int Count { get; }

    /// <summary>How many buckets the table has; another number means that the keys have moved.</summary>
    protected abstract int Buckets { get; }

    protected abstract IEnumerable<TKey> Keys { get; }

    protected abstract int Hash(TKey key);

    private uint Bucket(TKey key) => unchecked((uint)Hash(key)) % (uint)_keys.Length;

    private void Start(int buckets)
    {
        _keys = new ushort[buckets];
        foreach (var key in Keys)
        {
            ref var keys = ref _keys[Bucket(key)];
            if (keys < ushort.MaxValue) keys++;
        }
    }
}

/// <summary>Whether keys of a type can be made to collide.</summary>
internal static class CollisionMeter
{
    // The hash of text is keyed, and of small numbers there are not enough.
    public static bool IsNeeded<TKey>() =>
        typeof(TKey) != typeof(string) && typeof(TKey) != typeof(bool) && typeof(TKey) != typeof(char)
        && typeof(TKey) != typeof(byte) && typeof(TKey) != typeof(sbyte) && typeof(TKey) != typeof(short) && typeof(TKey) != typeof(ushort);
}
