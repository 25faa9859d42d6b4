using System.Buffers;
using PickleGen.Writing;

namespace PickleGen.Copying;

/// <summary>An object for each of many objects, which are told apart by reference: the memo of a dump, with values.</summary>
internal sealed class ReferenceMap
{
    private const int InitialSize = 64;

    // Larger arrays go back to the pool between calls.
    private const int LargestKept = 1 << 16;

    private readonly WriteMemo _keys = new();
    private readonly object?[] _firstValues = new object?[InitialSize];
    private object?[] _values;

    // What is looked up is nearly always set next.
    private object? _lastKey;
    private int _last;

    public ReferenceMap() => _values = _firstValues;

    /// <summary>What belongs to an object, until another one is asked for: null before it is set.</summary>
    public ref object? this[object key]
    {
        get
        {
            if (ReferenceEquals(key, _lastKey)) return ref _values[_last];
            var place = _keys.FindOrAdd(key);
            if (place < 0 && (place = _keys.Count - 1) == _values.Length) Grow();
            (_lastKey, _last) = (key, place);
            return ref _values[place];
        }
    }

    public void Clear()
    {
        Array.Clear(_values, 0, _keys.Count);
        Release();
        _keys.Clear();
        _lastKey = null;
    }

    private void Release()
    {
        if (_values.Length <= LargestKept) return;
        ArrayPool<object?>.Shared.Return(_values);
        _values = _firstValues;
    }

    private void Grow()
    {
        var count = _values.Length;
        var size = (int)Math.Min(Array.MaxLength, count * 2L);
        var values = size > LargestKept ? ArrayPool<object?>.Shared.Rent(size) : new object?[size];
        Array.Copy(_values, values, count);
        Array.Clear(_values);
        Release();
        _values = values;
    }
}
