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

    private PickleSlot[] _dense = new PickleSlot[InitialSize];
    private int _end;
    private Dictionary<long, PickleSlot>? _sparse;

    /// <summary>How many entries there are: the index MEMOIZE stores under.</summary>
    public int Count { get; private set; }

    /// <summary>Counts how often an entry was replaced: what is known of an index holds as long as this stays.</summary>
    public int Replaced { get; private set; }

    /// <summary>Stores a slot under the next index, as MEMOIZE does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in PickleSlot slot)
    {
        var index = Count;

        // As long as every index has come in order, the next one is free.
        if (index == _end && (uint)index < (uint)_dense.Length)
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

    /// <summary>The entry, or a slot without a tag if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref PickleSlot Get(long index)
    {
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
        if (_dense.Length > InitialSize)
        {
            Return(_dense, _end);
            _dense = new PickleSlot[InitialSize];
        }
        else
        {
            Array.Clear(_dense, 0, _end);
        }

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
        if (_dense.Length > InitialSize) Return(_dense, _end);
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
