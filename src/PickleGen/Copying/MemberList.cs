using System.Runtime.InteropServices;
using PickleGen.Reading;

namespace PickleGen.Copying;

/// <summary>
/// Members of the objects that are being copied or compared: what the generated code that writes an object gives in place of
/// a pickle. A stack, as values nest.
/// </summary>
internal sealed class MemberList
{
    private const int UsualLength = 64;
    private const int LargestKept = 4096;

    private MemberValue[] _values = new MemberValue[UsualLength];
    private int _member;
    private int _most;

    public int Count { get; private set; }

    /// <summary>The member of that number, until the list grows.</summary>
    public ref MemberValue this[int index] => ref _values[index];

    /// <summary>The value that comes next is of this member.</summary>
    public void Member(int index) => _member = index;

    /// <summary>A number, a bool, text or a general value.</summary>
    public void Add(in PickleSlot value)
    {
        if (Count == _values.Length) Array.Resize(ref _values, 2 * Count);
        ref var added = ref _values[Count++];
        added.Slot = value;
        added.Member = _member;
    }

    /// <summary>A value of any other kind, with the converter that would write it.</summary>
    public void Add<T>(PickleConverter<T> converter, T? value) => Add(new PickleSlot(value, converter));

    /// <summary>Forgets the members of an object that is done.</summary>
    public void Truncate(int count)
    {
        _most = Math.Max(_most, Count);
        Count = count;
    }

    /// <summary>Forgets everything, so that nothing is kept alive.</summary>
    public void Clear()
    {
        Truncate(0);
        if (_values.Length > LargestKept) _values = new MemberValue[UsualLength];
        else Array.Clear(_values, 0, _most);
        _most = 0;
    }
}

/// <summary>The value of a member.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct MemberValue
{
    /// <summary>A scalar with its tag; or an object, tagged with the converter that would write it.</summary>
    public PickleSlot Slot;

    public int Member;
}
