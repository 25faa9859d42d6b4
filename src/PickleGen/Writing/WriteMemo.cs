using System.Buffers;
using System.Runtime.CompilerServices;

namespace PickleGen.Writing;

/// <summary>
/// The memo of a dump: objects by reference and the index they were stored under. The objects stand in the order in which
/// they came, and an open-addressing table without removal leads to them. An entry of it is four bytes: most of the time
/// of a large dump goes into memory that is not in the cache.
/// </summary>
internal sealed class WriteMemo
{
    private const int InitialSize = 64;

    // Larger arrays go back to the pool between dumps.
    private const int LargestKept = 1 << 16;
    private const int MostObjects = 1 << 29;

    private readonly uint[] _firstTable = new uint[InitialSize];
    private readonly Kept[] _firstObjects = new Kept[InitialSize];

    // An entry is 0, or one more than where the object stands, below as many high bits of the hash code as there is room for.
    private uint[] _table;
    private Kept[] _objects;
    private int _size = InitialSize;
    private uint _placeMask = InitialSize - 1;
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
        var mask = _placeMask;
        var hash = HashOf(value);
        for (var at = hash & mask; table[at] is not 0 and var entry; at = (at + 1) & mask)
        {
            if (IsOf(entry, hash, value)) return _objects[PlaceOf(entry)].Index;
        }

        return -1;
    }

    /// <summary>
    /// Gives an object the next index unless it has one: -1 if it is new, and the index it has otherwise. For values
    /// whose memo entry follows right behind them, one probe does for both questions.
    /// </summary>
    public int FindOrAdd(object value)
    {
        if (_used >= _size / 2) GrowTable();
        var table = _table;
        var mask = _placeMask;
        var hash = HashOf(value);
        var at = hash & mask;
        for (; table[at] is not 0 and var entry; at = (at + 1) & mask)
        {
            if (IsOf(entry, hash, value)) return _objects[PlaceOf(entry)].Index;
        }

        table[at] = EntryOf(hash, Keep(value, hash, Count++));
        return -1;
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
        var hash = HashOf(value);
        Insert(hash, Keep(value, hash, index));
    }

    /// <summary>Uses up an index for a value without identity.</summary>
    public int Skip() => Count++;

    /// <summary>Uses up indexes for values without identity.</summary>
    public void Skip(int count) => Count += count;

    /// <summary>Forgets every object with that index or a higher one.</summary>
    public void ForgetFrom(int index)
    {
        Array.Clear(_table, 0, _size);
        var before = _used;
        _used = 0;
        for (var i = 0; i < before; i++)
        {
            var kept = _objects[i];
            _objects[i] = default;
            if (kept.Index < index) Insert(kept.Hash, Keep(kept.Value!, kept.Hash, kept.Index));
        }

        Count = index;
    }

    public void Clear()
    {
        if (_size > LargestKept)
        {
            _expectedSize = _used > _size / 8 ? _size : 0;
            ArrayPool<uint>.Shared.Return(_table);
            SetTable(_firstTable, InitialSize);
        }
        else
        {
            ClearTable();
        }

        // References would keep the objects of a dump alive.
        Array.Clear(_objects, 0, _used);
        if (_objects.Length > LargestKept)
        {
            _expectedObjects = _used;
            ArrayPool<Kept>.Shared.Return(_objects);
            _objects = _firstObjects;
        }

        _used = 0;
        Count = 0;
    }

    private static uint HashOf(object value) => (uint)RuntimeHelpers.GetHashCode(value);

    private uint EntryOf(uint hash, int place) => (hash & ~_placeMask) | (uint)(place + 1);

    private int PlaceOf(uint entry) => (int)(entry & _placeMask) - 1;

    private bool IsOf(uint entry, uint hash, object value) =>
        ((entry ^ hash) & ~_placeMask) == 0 && ReferenceEquals(_objects[PlaceOf(entry)].Value, value);

    // Returns where it stands.
    private int Keep(object value, uint hash, int index)
    {
        var place = _used++;
        if (place >= _objects.Length) GrowObjects(place);
        ref var kept = ref _objects[place];
        kept.Value = value;
        kept.Index = index;
        kept.Hash = hash;
        return place;
    }

    // The table is at most half full: places, and one more, fit into the bits that lead into it.
    private void Insert(uint hash, int place)
    {
        var at = hash & _placeMask;
        while (_table[at] != 0) at = (at + 1) & _placeMask;
        _table[at] = EntryOf(hash, place);
    }

    private void SetTable(uint[] table, int size)
    {
        _table = table;
        _size = size;
        _placeMask = (uint)size - 1;
    }

    // A small dump after a large one need not pay for the whole table.
    private void ClearTable()
    {
        if (_used > _size / 16)
        {
            Array.Clear(_table, 0, _size);
            return;
        }

        for (var place = 0; place < _used; place++)
        {
            var at = _objects[place].Hash & _placeMask;
            while (PlaceOf(_table[at]) != place) at = (at + 1) & _placeMask;
            _table[at] = 0;
        }
    }

    private void GrowTable()
    {
        var before = _table;
        var size = Math.Max(_size * (_size < 4096 ? 4 : 2), _expectedSize);
        var table = size > LargestKept ? ArrayPool<uint>.Shared.Rent(size) : new uint[size];
        if (size > LargestKept) Array.Clear(table, 0, size);
        if (_size > LargestKept) ArrayPool<uint>.Shared.Return(before);
        else if (before == _firstTable) Array.Clear(before);
        SetTable(table, size);
        for (var place = 0; place < _used; place++) Insert(_objects[place].Hash, place);
    }

    private void GrowObjects(int place)
    {
        if (place >= MostObjects) throw new PicklingException("The value has more than 2^29 objects: dump parts of it, or write without references (PickleOptions.Fast).");
        var size = Math.Max((int)Math.Min(Array.MaxLength, _objects.Length * 2L), _expectedObjects);
        var objects = size > LargestKept ? ArrayPool<Kept>.Shared.Rent(size) : new Kept[size];
        Array.Copy(_objects, objects, place);
        Array.Clear(_objects, 0, place);
        if (_objects.Length > LargestKept) ArrayPool<Kept>.Shared.Return(_objects);
        _objects = objects;
    }

    private struct Kept
    {
        public object? Value;
        public int Index;
        public uint Hash;
    }
}
