namespace PickleGen.Tools;

/// <summary>The stack of a scan, with its marks. Taking from an empty one is told by <see cref="Underflow"/>.</summary>
internal sealed class AbstractStack
{
    // 64 MB of values and 32 MB of marks.
    private const int Most = 1 << 23;

    private AbstractValue[] _values = new AbstractValue[64];
    private int[] _marks = new int[16];
    private int _count;
    private int _markCount;

    /// <summary>Whether more was taken than there was.</summary>
    public bool Underflow { get; set; }

    /// <summary>Whether something was forgotten because there was too much.</summary>
    public bool Overflow { get; set; }

    private int Floor => _markCount == 0 ? 0 : _marks[_markCount - 1];

    public void Clear() => _count = _markCount = 0;

    public void Push(AbstractValue value)
    {
        if (_count == _values.Length) Grow(ref _values);
        _values[_count++] = value;
    }

    public AbstractValue Pop()
    {
        if (_count > Floor) return _values[--_count];
        Underflow = true;
        return new(AbstractKind.Lost, 0);
    }

    public AbstractValue Peek()
    {
        if (_count > Floor) return _values[_count - 1];
        Underflow = true;
        return new(AbstractKind.Lost, 0);
    }

    /// <summary>Puts a value in the place of the one on top, if there is one.</summary>
    public void Replace(AbstractValue value)
    {
        if (_count > Floor) _values[_count - 1] = value;
    }

    public void Mark()
    {
        if (_markCount == _marks.Length) Grow(ref _marks);
        _marks[_markCount++] = _count;
    }

    /// <summary>Drops the top, or the mark that is on top.</summary>
    public void Drop()
    {
        if (_count > Floor) _count--;
        else if (_markCount > 0) _markCount--;
        else Underflow = true;
    }

    /// <summary>Takes everything above the topmost mark, and the mark. Valid until the next push.</summary>
    public ReadOnlySpan<AbstractValue> PopToMark()
    {
        if (_markCount == 0)
        {
            Underflow = true;
            return [];
        }

        var from = _marks[--_markCount];
        var items = _values.AsSpan(from, _count - from);
        _count = from;
        return items;
    }

    // Names stay visible without what lies below them.
    private void Grow<T>(ref T[] array)
    {
        if (array.Length < Most)
        {
            Array.Resize(ref array, array.Length * 2);
            return;
        }

        Clear();
        Overflow = true;
    }
}
