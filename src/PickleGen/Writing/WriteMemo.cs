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
    private int _used;

    /// <summary>The next index. It also counts values that nobody can refer to.</summary>
    public int Count { get; private set; }

    /// <summary>The index of an object, or -1.</summary>
    public int Find(object value)
    {
        var entries = _entries;
        var mask = entries.Length - 1;
        for (var at = RuntimeHelpers.GetHashCode(value) & mask; ; at = (at + 1) & mask)
        {
            ref var entry = ref entries[at];
            if (ReferenceEquals(entry.Value, value)) return entry.Index;
            if (entry.Value is null) return -1;
        }
    }

    /// <summary>Gives an object the next index.</summary>
    public int Add(object value)
    {
        if (++_used > _entries.Length / 2) Grow();
        Insert(_entries, value, Count);
        return Count++;
    }

    /// <summary>Uses up an index for a value without identity.</summary>
    public int Skip() => Count++;

    public void Clear()
    {
        // Entries would keep the objects of a dump alive; a small table is wiped, a big one given up.
        if (_entries.Length > 1 << 16) _entries = new Entry[InitialSize];
        else if (_used > 0) Array.Clear(_entries);
        _used = 0;
        Count = 0;
    }

    private void Grow()
    {
        var old = _entries;
        var entries = new Entry[old.Length * 2];
        foreach (ref var entry in old.AsSpan())
        {
            if (entry.Value is not null) Insert(entries, entry.Value, entry.Index);
        }

        _entries = entries;
    }

    private static void Insert(Entry[] entries, object value, int index)
    {
        var mask = entries.Length - 1;
        var at = RuntimeHelpers.GetHashCode(value) & mask;
        while (entries[at].Value is not null) at = (at + 1) & mask;
        entries[at] = new Entry { Value = value, Index = index };
    }

    private struct Entry
    {
        public object? Value;
        public int Index;
    }
}
