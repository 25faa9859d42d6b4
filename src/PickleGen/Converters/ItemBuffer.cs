using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PickleGen.Converters;

/// <summary>
/// Collects the items of a list whose length is not known yet, so that the list gets its array once and in the
/// right size. Growing lists cost half of a load in copies and in collections of what was outgrown.
/// </summary>
/// <param name="first">Room for the first items. It has to live as long as the buffer, which the compiler does not check.</param>
internal ref struct ItemBuffer<T>(scoped ref FirstItems<T> first)
{
    private Span<T> _items = MemoryMarshal.CreateSpan(ref first[0], FirstItems<T>.Length);
    private T[]? _rented;
    private int _count;

    public readonly int Count => _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        var items = _items;
        var count = _count;
        if ((uint)count >= (uint)items.Length) items = Grow(1);
        items[count] = item;
        _count = count + 1;
    }

    /// <summary>Room for more items, at least that many; <see cref="Advance"/> says how many there are then.</summary>
    public Span<T> Free(int count) => (_items.Length - _count >= count ? _items : Grow(count))[_count..];

    /// <summary>Counts items that were put into <see cref="Free"/>.</summary>
    public void Advance(int count) => _count += count;

    /// <summary>Appends everything to a list; the buffer is empty then.</summary>
    public void MoveTo(List<T> list)
    {
        if (_count > 0)
        {
            var start = list.Count;

            // Exactly what it takes, as long as that is not done again and again for a few items each.
            if (_count >= start / 2) list.Capacity = Math.Max(list.Capacity, start + _count);
            CollectionsMarshal.SetCount(list, start + _count);
            _items[.._count].CopyTo(CollectionsMarshal.AsSpan(list)[start..]);
        }

        Release();
    }

    private void Release()
    {
        if (_rented is null) return;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_rented, 0, _count);
        ArrayPool<T>.Shared.Return(_rented);
        _rented = null;
        _items = default;
        _count = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Span<T> Grow(int count)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(64, checked((_count * 2) + count)));
        _items[.._count].CopyTo(larger);
        if (_rented is not null)
        {
            if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_rented, 0, _count);
            ArrayPool<T>.Shared.Return(_rented);
        }

        _rented = larger;
        return _items = larger;
    }
}

/// <summary>The first items of a list.</summary>
[InlineArray(Length)]
internal struct FirstItems<T>
{
    public const int Length = 8;

    private T _item;
}
