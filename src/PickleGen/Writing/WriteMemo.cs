using System.Buffers;
using System.Runtime.CompilerServices;

namespace PickleGen.Writing;

/// <summary>
/// The memo of a dump: objects by reference and the index they were stored under. An open-addressing table with no
/// removal.
/// </summary>
internal sealed class WriteMemo
{
    private const int InitialSize = 64;

    private Entry[] _entries = new Entry[InitialSize];
    private int _size = InitialSize;
    private int _used;

    // The size the last dump needed: the next one is likely to be like it.
    private int _expected;

    /// <summary>The next index. It also counts values that nobody can refer to.</summary>
    public int Count { get; private set; }

    /// <summary>The index of an object, or -1.</summary>
    public int Find(object value)
    {
        var entries = _entries;
        var mask = _size - 1;
        for (var at = RuntimeHelpers.GetHashCode(value) & mask; ; at = (at + 1) & mask)
        {
            ref var entry = ref entries[at];
            if (ReferenceEquals(entry.Value, value)) return entry.Index;
            if (entry.Value is null) return -1;
        }
    }

    /// <summary>
    /// Gives an object the next index unless it has one: -1 if it is new, and the index it has otherwise. For values
    /// whose memo entry follows right behind them, one probe does for both questions.
    /// </summary>
    public int FindOrAdd(object value)
    {
        if (_used >= _size / 2) Grow();
        var entries = _entries;
        var mask = _size - 1;
        var hash = RuntimeHelpers.GetHashCode(value);
        for (var at = hash & mask; ; at = (at + 1) & mask)
        {
            ref var entry = ref entries[at];
            if (ReferenceEquals(entry.Value, value)) return entry.Index;
            if (entry.Value is not null) continue;
            entry.Value = value;
            entry.Index = Count++;
            entry.Hash = hash;
            _used++;
            return -1;
        }
    }

    /// <summary>Gives an object the next index.</summary>
    public int Add(object value)
    {
        AddAlias(value, Count);
        return Count++;
    }

    /// <summary>Lets an object stand for one that has been written.</summary>
    public void AddAlias(object value, int index)
    {
        if (++_used > _size / 2) Grow();
        Insert(_entries, _size - 1, new Entry { Value = value, Index = index, Hash = RuntimeHelpers.GetHashCode(value) });
    }

    /// <summary>Uses up an index for a value without identity.</summary>
    public int Skip() => Count++;

    /// <summary>Forgets every object with that index or a higher one.</summary>
    public void ForgetFrom(int index)
    {
        var old = _entries.AsSpan(0, _size).ToArray();
        Array.Clear(_entries, 0, _size);
        _used = 0;
        foreach (ref readonly var entry in old.AsSpan())
        {
            if (entry.Value is null || entry.Index >= index) continue;
            Insert(_entries, _size - 1, entry);
            _used++;
        }

        Count = index;
    }

    public void Clear()
    {
        // Entries would keep the objects of a dump alive.
        if (_entries.Length > InitialSize)
        {
            _expected = _used > _size / 8 ? _size : 0;
            Return(_entries, _size);
            _entries = new Entry[InitialSize];
            _size = InitialSize;
        }
        else if (_used > 0)
        {
            Array.Clear(_entries);
        }

        _used = 0;
        Count = 0;
    }

    private void Grow()
    {
        var old = _entries;
        // A small table is a fast one: most of the time goes into memory that is not in the cache.
        var size = Math.Max(_size * (_size < 4096 ? 4 : 2), _expected);
        var entries = ArrayPool<Entry>.Shared.Rent(size);
        foreach (ref var entry in old.AsSpan(0, _size))
        {
            if (entry.Value is not null) Insert(entries, size - 1, entry);
        }

        if (old.Length > InitialSize) Return(old, _size);
        _entries = entries;
        _size = size;
    }

    // Rented arrays come empty because they are returned so.
    private static void Return(Entry[] entries, int size)
    {
        Array.Clear(entries, 0, size);
        ArrayPool<Entry>.Shared.Return(entries);
    }

    private static void Insert(Entry[] entries, int mask, in Entry entry)
    {
        var at = entry.Hash & mask;
        while (entries[at].Value is not null) at = (at + 1) & mask;
        entries[at] = entry;
    }

    private struct Entry
    {
        public object? Value;
        public int Index;

        // Asking the runtime again for every entry made growing a sixth of a dump.
        public int Hash;
    }
}
