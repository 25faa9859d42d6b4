using PickleGen.Internal;

namespace PickleGen.Tools;

/// <summary>The memo of a scan: an array as long as indexes come in order, a dictionary for those far beyond.</summary>
internal sealed class AbstractMemo
{
    // 128 MB, and about 40.
    private const int MostInOrder = 1 << 24;
    private const int MostApart = 1 << 20;

    private readonly Dictionary<ulong, AbstractValue> _apart = new(ScatteredKeys<ulong>.Instance);
    private AbstractValue[] _inOrder = new AbstractValue[64];
    private bool[] _set = new bool[64];
    private int _used;

    /// <summary>How many entries there are; the index that MEMOIZE stores at.</summary>
    public int Count { get; private set; }

    /// <summary>Whether entries were forgotten because there were too many.</summary>
    public bool Overflow { get; private set; }

    public void Clear()
    {
        if (Count == 0) return;
        Array.Clear(_set, 0, _used);
        _apart.Clear();
        Count = _used = 0;
    }

    public void Put(ulong index, AbstractValue value)
    {
        if (index < (ulong)_inOrder.Length || (index <= (2 * (ulong)Count) + 64 && index < MostInOrder))
        {
            var at = (int)index;
            if (at >= _inOrder.Length)
            {
                var length = Math.Max(at + 1, _inOrder.Length * 2);
                Array.Resize(ref _inOrder, length);
                Array.Resize(ref _set, length);
            }

            // It may have been far beyond when it was stored first.
            if (!_set[at] && (_apart.Count == 0 || !_apart.Remove(index))) Count++;
            _set[at] = true;
            _used = Math.Max(_used, at + 1);
            _inOrder[at] = value;
        }
        else if (_apart.ContainsKey(index))
        {
            _apart[index] = value;
        }
        else if (_apart.Count < MostApart)
        {
            _apart[index] = value;
            Count++;
        }
        else
        {
            Overflow = true;
        }
    }

    public bool TryGet(ulong index, out AbstractValue value)
    {
        if (index < (ulong)_inOrder.Length && _set[(int)index])
        {
            value = _inOrder[(int)index];
            return true;
        }

        return _apart.TryGetValue(index, out value);
    }
}
