using System.Runtime.InteropServices;

namespace PickleGen.Files;

/// <summary>
/// Where objects start: of sixteen small ones the first, of large ones each. From a mark it is a short way to any object.
/// </summary>
internal sealed class IndexMarks
{
    private const int MostObjects = 16;
    private const int MostBytes = 1 << 14;

    private readonly List<Mark> _marks = [];

    /// <summary>How many objects there are.</summary>
    public long Count { get; private set; }

    /// <summary>Where the last one ends.</summary>
    public long End { get; private set; }

    /// <summary>Adds the next object.</summary>
    public void Add(int length)
    {
        if (_marks.Count == 0 || Count - _marks[^1].Number >= MostObjects || End + length - _marks[^1].Offset > MostBytes)
            _marks.Add(new(Count, End));

        Count++;
        End += length;
    }

    /// <summary>The mark before an object, how many objects come between, and where the next mark is.</summary>
    public (long Start, int Skip, long End) Find(long number)
    {
        var (low, high) = (0, _marks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_marks[middle].Number <= number) low = middle;
            else high = middle - 1;
        }

        var end = low + 1 < _marks.Count ? _marks[low + 1].Offset : End;
        return (_marks[low].Offset, (int)(number - _marks[low].Number), end);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Mark(long Number, long Offset);
}
