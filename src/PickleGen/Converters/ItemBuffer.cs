using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PickleGen.Converters;

/// <summary>
/// Collects the items of a list whose length is not known yet, so that the list gets its array once and in the
/// right size. Growing lists cost half of a load in copies and in collections of what was outgrown.
/// </summary>
internal ref struct ItemBuffer<T>
{
    private FirstItems _first;
    private T[]? _rented;
    private int _count;

    public readonly int Count => _count;

    public void Add(T item)
    {
        if (_count < FirstItems.Length) _first[_count++] = item;
        else AddRented(item);
    }

    /// <summary>Appends everything to a list; the buffer is empty then.</summary>
    public void MoveTo(List<T> list)
    {
        if (_count == 0) return;
        var start = list.Count;
        if (start == 0) list.Capacity = _count;
        CollectionsMarshal.SetCount(list, start + _count);
        var target = CollectionsMarshal.AsSpan(list)[start..];
        if (_rented is null) ((Span<T>)_first)[.._count].CopyTo(target);
        else Release(target);
        _count = 0;
    }

    private void Release(Span<T> target)
    {
        _rented.AsSpan(0, _count).CopyTo(target);
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_rented!, 0, _count);
        ArrayPool<T>.Shared.Return(_rented!);
        _rented = null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddRented(T item)
    {
        if (_rented is null)
        {
            _rented = ArrayPool<T>.Shared.Rent(64);
            ((Span<T>)_first)[.._count].CopyTo(_rented);
        }
        else if (_count == _rented.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(checked(_count * 2));
            _rented.AsSpan(0, _count).CopyTo(larger);
            if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_rented);
            ArrayPool<T>.Shared.Return(_rented);
            _rented = larger;
        }

        _rented[_count++] = item;
    }

    [InlineArray(Length)]
    private struct FirstItems
    {
        public const int Length = 8;

        private T _item;
    }
}
