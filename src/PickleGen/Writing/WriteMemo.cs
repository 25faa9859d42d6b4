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
        for (var at = RuntimeHelpers.GetHashCode(value) & mask; ; at = (at + 1) & mask)
        {
            ref var entry = ref entries[at];
            if (ReferenceEquals(entry.Value, value)) return entry.Index;
            if (entry.Value is not null) continue;
            entry.Value = value;
            entry.Index = Count++;
            _used++;
            return -1;
        }
    }

    /// <summary>Gives an object the next index.</summary>
    public int Add(object value)
    {
        if (++_used > _size / 2) Grow();
        Insert(_entries, _size - 1, value, Count);
        return Count++;
    }

    /// <summary>Uses up an index for a value without identity.</summary>
    public int Skip() => Count++;

    public void Clear()
    {
        // Entries would keep the objects of a dump alive.
        if (_entries.Length > InitialSize)
        {
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
        var size = _size * 2;
        var entries = ArrayPool<Entry>.Shared.Rent(size);
        foreach (ref var entry in old.AsSpan(0, _size))
        {
            if (entry.Value is not null) Insert(entries, size - 1, entry.Value, entry.Index);
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

    private static void Insert(Entry[] entries, int mask, object value, int index)
    {
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
