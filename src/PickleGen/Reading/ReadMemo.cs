using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PickleGen.Internal;

namespace PickleGen.Reading;

/// <summary>
/// The memo of a load. An array as long as indexes come about in order, and a dictionary for those far beyond what
/// has been stored, so that an index costs nothing that the input did not pay for.
/// </summary>
internal sealed class ReadMemo
{
    private const int InitialSize = 256;

    private readonly MemoFilter _filter = new();
    private readonly PickleSlot[] _first = new PickleSlot[InitialSize];
    private PickleSlot[] _dense;

    // Only what the pickle may ask for is kept, and indexes come in order.
    private bool _filtering;
    private long _firstIndex;
    private int _maxCount;

    // MEMOIZEs below this index are counted and not kept.
    private int _skipEnd;
    private int _end;
    private Dictionary<long, PickleSlot>? _sparse;

    public ReadMemo() => _dense = _first;

    /// <summary>How many entries there are: the index MEMOIZE stores under.</summary>
    public int Count { get; private set; }

    /// <summary>Counts how often an entry was replaced: what is known of an index holds as long as this stays.</summary>
    public int Replaced { get; private set; }

    /// <summary>
    /// Looks through a pickle for what it may ask for; from now on nothing else is kept. Then indexes have to come in
    /// order, as every pickler counts them.
    /// </summary>
    /// <param name="input">The pickle.</param>
    /// <param name="maxCount">Where <see cref="TrySkip"/> stops, so that a limit is met.</param>
    public void Filter(ReadOnlySpan<byte> input, int maxCount)
    {
        _maxCount = maxCount;
        _filtering = _filter.TryPrepare(input);
        if (_filtering && _filter.Kept > _dense.Length) Grow(_filter.Kept);
    }

    /// <summary>Counts values that nobody asks for again; false, and nothing counted, if one of them is to be stored.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TrySkip(int count)
    {
        var end = Count + count;
        if (end > _skipEnd && !CanSkipTo(end)) return false;
        Count = end;
        return true;
    }

    // Looks for the next index that is kept, until which nobody needs to look again.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool CanSkipTo(int end)
    {
        if (!_filtering || Count < MemoFilter.AlwaysKept) return false;
        _skipEnd = Math.Min(_filter.NextKept(Count), _maxCount);
        return end <= _skipEnd;
    }

    /// <summary>Stores a slot under the next index, as MEMOIZE does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in PickleSlot slot)
    {
        var index = Count;

        // As long as every index has come in order, the next one is free.
        if (index == _end && !_filtering && (uint)index < (uint)_dense.Length)
        {
            _dense[index] = slot;
            Count = index + 1;
            _end = index + 1;
            return;
        }

        Put(index, slot);
    }

    /// <summary>Stores a slot, replacing what is there.</summary>
    public void Put(long index, in PickleSlot slot)
    {
        if (_filtering)
        {
            var at = _filter.Find(index);
            Count++;
            if (at < 0) return;
            _dense[at] = slot;
            _end = Math.Max(_end, at + 1);
            return;
        }

        if (index < _dense.Length)
        {
            ref var entry = ref _dense[index];
            if (entry.Tag is null) Count++;
            else Replaced++;
            entry = slot;
            _end = Math.Max(_end, (int)index + 1);
            return;
        }

        PutFar(index, slot);
    }

    /// <summary>Whether an index is the one that is to come next; only then can a filtered memo count it.</summary>
    public bool Expects(long index)
    {
        if (!_filtering) return true;
        if (Count == 0) _firstIndex = index;
        return index == _firstIndex + Count;
    }

    /// <summary>Whether MEMOIZE, which counts from 0, goes on with what was put before.</summary>
    public bool CountsFromZero => _firstIndex == 0;

    /// <summary>The entry, or a slot without a tag if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref PickleSlot Get(long index)
    {
        if (_filtering)
        {
            var at = _filter.Find(index);
            return ref at < 0 ? ref Unsafe.NullRef<PickleSlot>() : ref _dense[at];
        }

        if ((ulong)index < (ulong)_dense.Length) return ref _dense[index];
        return ref GetFar(index);
    }

    private ref PickleSlot GetFar(long index)
    {
        if (_sparse is not null) return ref CollectionsMarshal.GetValueRefOrNullRef(_sparse, index);
        return ref Unsafe.NullRef<PickleSlot>();
    }

    /// <summary>Whether the index has an entry; <paramref name="slot"/> is then it.</summary>
    public bool TryGet(long index, out PickleSlot slot)
    {
        ref var entry = ref Get(index);
        if (Unsafe.IsNullRef(ref entry))
        {
            slot = default;
            return false;
        }

        slot = entry;
        return slot.Tag is not null;
    }

    public void Clear()
    {
        // Entries keep a whole load alive: a memo that waits for the next load must not.
        if (_dense != _first)
        {
            Return(_dense, _end);
            _dense = _first;
        }
        else
        {
            Array.Clear(_dense, 0, _end);
        }

        _filter.Release();
        _filtering = false;
        _firstIndex = 0;
        _skipEnd = 0;
        _end = 0;
        _sparse = null;
        Count = 0;
        Replaced = 0;
    }

    private void PutFar(long index, in PickleSlot slot)
    {
        if (index <= (2L * Count) + 64)
        {
            Grow((int)Math.Min(Array.MaxLength, Math.Max(index + 1, _dense.Length * 4L)));
            MoveSparse();
            Put(index, slot);
            return;
        }

        // A pickle chooses the indexes.
        _sparse ??= new Dictionary<long, PickleSlot>(ScatteredKeys<long>.Instance);
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_sparse, index, out var exists);
        if (exists) Replaced++;
        else Count++;
        entry = slot;
    }

    // Rented arrays come empty: Return clears what was used.
    private void Grow(int length)
    {
        var larger = ArrayPool<PickleSlot>.Shared.Rent(length);
        Array.Copy(_dense, larger, _end);
        if (_dense != _first) Return(_dense, _end);
        else Array.Clear(_first, 0, _end);
        _dense = larger;
    }

    private static void Return(PickleSlot[] array, int used)
    {
        Array.Clear(array, 0, used);
        ArrayPool<PickleSlot>.Shared.Return(array);
    }

    // Entries the array has grown over move into it: each index has one place.
    private void MoveSparse()
    {
        if (_sparse is null) return;
        foreach (var index in _sparse.Keys.ToArray())
        {
            if (index >= _dense.Length || !_sparse.Remove(index, out var slot)) continue;
            _dense[index] = slot;
            _end = Math.Max(_end, (int)index + 1);
        }
    }
}
