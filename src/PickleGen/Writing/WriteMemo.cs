using System.Buffers;
using System.Runtime.CompilerServices;

namespace PickleGen.Writing;

/// <summary>
/// The memo of a dump: objects by reference and the index they were stored under. The objects stand in the order in which
/// they came, and an open-addressing table without removal leads to them; it holds no references, so that it is small and
/// costs the garbage collector nothing.
/// </summary>
internal sealed class WriteMemo
{
    private const int InitialSize = 64;

    // Larger arrays go back to the pool between dumps.
    private const int LargestKept = 1 << 16;

    // An entry of the table: the dump it belongs to, the hash code, and where the object stands. What belongs to another
    // dump counts as empty, so that a table need not be cleared.
    private const int PlaceBits = 30;
    private const int HashBits = 26;
    private const int DumpShift = PlaceBits + HashBits;
    private const ulong PlaceMask = (1UL << PlaceBits) - 1;
    private const ulong HashMask = (1UL << HashBits) - 1;
    private const ulong LastDump = byte.MaxValue;

    private readonly ulong[] _firstTable = new ulong[InitialSize];
    private readonly Kept[] _firstObjects = new Kept[InitialSize];
    private ulong[] _table;
    private Kept[] _objects;
    private ulong _dump = 1;
    private int _size = InitialSize;
    private int _used;

    // The sizes the last dump needed: the next one is likely to be like it.
    private int _expectedSize;
    private int _expectedObjects;

    public WriteMemo()
    {
        _table = _firstTable;
        _objects = _firstObjects;
    }

    /// <summary>The next index. It also counts values that nobody can refer to.</summary>
    public int Count { get; private set; }

    /// <summary>The index of an object, or -1.</summary>
    public int Find(object value)
    {
        var table = _table;
        var mask = (uint)(_size - 1);
        var hash = HashOf(value);
        for (var at = hash; ; at++)
        {
            var entry = table[at & mask];
            if (entry >> DumpShift != _dump) return -1;
            if (IsOf(entry, hash, value)) return _objects[(int)(entry & PlaceMask)].Index;
        }
    }

    /// <summary>
    /// Gives an object the next index unless it has one: -1 if it is new, and the index it has otherwise. For values
    /// whose memo entry follows right behind them, one probe does for both questions.
    /// </summary>
    public int FindOrAdd(object value)
    {
        if (_used >= _size / 2) GrowTable();
        var table = _table;
        var mask = (uint)(_size - 1);
        var hash = HashOf(value);
        for (var at = hash; ; at++)
        {
            ref var entry = ref table[at & mask];
            if (entry >> DumpShift == _dump)
            {
                if (IsOf(entry, hash, value)) return _objects[(int)(entry & PlaceMask)].Index;
                continue;
            }

            entry = EntryOf(hash, Keep(value, Count++));
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
        if (_used >= _size / 2) GrowTable();
        Insert(_table, _size, HashOf(value), Keep(value, index));
    }

    /// <summary>Uses up an index for a value without identity.</summary>
    public int Skip() => Count++;

    /// <summary>Uses up indexes for values without identity.</summary>
    public void Skip(int count) => Count += count;

    /// <summary>Forgets every object with that index or a higher one.</summary>
    public void ForgetFrom(int index)
    {
        StartTable();
        var before = _used;
        _used = 0;
        for (var i = 0; i < before; i++)
        {
            var kept = _objects[i];
            _objects[i] = default;
            if (kept.Index < index) Insert(_table, _size, HashOf(kept.Value!), Keep(kept.Value!, kept.Index));
        }

        Count = index;
    }

    public void Clear()
    {
        // References would keep the objects of a dump alive.
        Array.Clear(_objects, 0, _used);
        if (_objects.Length > LargestKept)
        {
            _expectedObjects = _used;
            ArrayPool<Kept>.Shared.Return(_objects);
            _objects = _firstObjects;
        }

        if (_size > LargestKept)
        {
            _expectedSize = _used > _size / 8 ? _size : 0;
            ArrayPool<ulong>.Shared.Return(_table);
            _table = _firstTable;
            _size = InitialSize;
        }

        StartTable();
        _used = 0;
        Count = 0;
    }

    private static uint HashOf(object value) => (uint)RuntimeHelpers.GetHashCode(value);

    private ulong EntryOf(uint hash, int place) => (_dump << DumpShift) | ((hash & HashMask) << PlaceBits) | (uint)place;

    private bool IsOf(ulong entry, uint hash, object value) =>
        ((entry >> PlaceBits) & HashMask) == (hash & HashMask) && ReferenceEquals(_objects[(int)(entry & PlaceMask)].Value, value);

    // Returns where it stands.
    private int Keep(object value, int index)
    {
        var place = _used++;
        if (place >= _objects.Length) GrowObjects(place);
        ref var kept = ref _objects[place];
        kept.Value = value;
        kept.Index = index;
        return place;
    }

    // Everything in the table is of another dump from now on.
    private void StartTable()
    {
        if (_dump++ < LastDump) return;
        _dump = 1;
        Array.Clear(_table, 0, _size);
        if (_table != _firstTable) Array.Clear(_firstTable);
    }

    private void GrowTable()
    {
        // A small table is a fast one: most of the time goes into memory that is not in the cache.
        var size = Math.Max(_size * (_size < 4096 ? 4 : 2), _expectedSize);
        var table = size > LargestKept ? ArrayPool<ulong>.Shared.Rent(size) : new ulong[size];
        if (size > LargestKept) Array.Clear(table, 0, size);
        foreach (var entry in _table.AsSpan(0, _size))
        {
            if (entry >> DumpShift == _dump) Insert(table, size, (uint)((entry >> PlaceBits) & HashMask), (int)(entry & PlaceMask));
        }

        if (_size > LargestKept) ArrayPool<ulong>.Shared.Return(_table);
        _table = table;
        _size = size;
    }

    private void GrowObjects(int place)
    {
        if (place > (int)PlaceMask) throw new PicklingException("The value has more than 2^30 objects: dump parts of it, or write without references (PickleOptions.Fast).");
        var size = Math.Max((int)Math.Min(Array.MaxLength, _objects.Length * 2L), _expectedObjects);
        var objects = size > LargestKept ? ArrayPool<Kept>.Shared.Rent(size) : new Kept[size];
        Array.Copy(_objects, objects, place);
        Array.Clear(_objects, 0, place);
        if (_objects.Length > LargestKept) ArrayPool<Kept>.Shared.Return(_objects);
        _objects = objects;
    }

    private void Insert(ulong[] table, int size, uint hash, int place)
    {
        var mask = (uint)(size - 1);
        var at = hash;
        while (table[at & mask] >> DumpShift == _dump) at++;
        table[at & mask] = EntryOf(hash, place);
    }

    private struct Kept
    {
        public object? Value;
        public int Index;
    }
}
