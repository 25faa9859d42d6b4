using System.Runtime.CompilerServices;
using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Copying;

/// <summary>One comparison. Two objects that are being compared, or have been, are taken to be equal where they meet again.</summary>
internal sealed partial class EqualityContext(PickleRegistry registry) : MemberVisitor
{
    private const int SafeDepth = 64;

    private readonly HashSet<Pair> _assumed = [];
    private readonly List<Pair> _trail = [];

    // Members of the left object, until those of the right one come.
    private readonly List<PickleSlot> _members = [];
    private bool _recording;
    private bool _equal;
    private int _next;
    private int _depth;

    public bool AreEqual<T>(PickleConverter<T> converter, T? left, T? right)
    {
        if (left is null || right is null) return left is null && right is null;
        if (++_depth > SafeDepth && !RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw CopyErrors.TooDeep("compared");
        var equal = converter.AreEqual(this, left, right);
        _depth--;
        return equal;
    }

    /// <summary>
    /// Whether two objects need no look: they are one, or have met before, in which case whatever made them meet decides.
    /// </summary>
    public bool HaveMet(object left, object right)
    {
        if (ReferenceEquals(left, right)) return true;
        var pair = new Pair(left, right);
        if (!_assumed.Add(pair)) return true;
        _trail.Add(pair);
        return false;
    }

    /// <summary>Members that come now are of the left object; gives what was before.</summary>
    public (bool Recording, bool Equal, int Next, int Start) Record()
    {
        var before = (_recording, _equal, _next, _members.Count);
        _recording = true;
        return before;
    }

    /// <summary>Members that come now are of the right object.</summary>
    public void Compare(in (bool Recording, bool Equal, int Next, int Start) before) => (_recording, _equal, _next) = (false, true, before.Start);

    /// <summary>Both objects are complete.</summary>
    public bool End(in (bool Recording, bool Equal, int Next, int Start) before)
    {
        var equal = _equal;
        _members.RemoveRange(before.Start, _members.Count - before.Start);
        (_recording, _equal, _next, _) = before;
        return equal;
    }

    // Both sides are of one type, whose generated code gives the same members in the same order.
    public override void Member(int index)
    {
    }

    public override void Visit(in PickleSlot value)
    {
        if (_recording)
        {
            _members.Add(value);
            return;
        }

        if (!_equal) return;
        var left = _members[_next++];
        _equal = ReferenceEquals(left.Tag, value.Tag) && (ReferenceEquals(value.Tag, SlotTag.Float)
            ? left.Double.Equals(value.Double)
            : left.Bits == value.Bits && (left.Value as string) == (value.Value as string));
    }

    public override void Visit<T>(PickleConverter<T> converter, T? value)
        where T : default
    {
        if (_recording)
        {
            _members.Add(new PickleSlot(value, converter));
            return;
        }

        if (!_equal) return;
        var equal = AreEqual(converter, (T?)_members[_next++].Value, value);
        _equal = equal;
    }

    private readonly struct Pair(object left, object right) : IEquatable<Pair>
    {
        private readonly object _left = left;
        private readonly object _right = right;

        public bool Equals(Pair other) => ReferenceEquals(_left, other._left) && ReferenceEquals(_right, other._right);

        public override bool Equals(object? obj) => obj is Pair other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(_left), RuntimeHelpers.GetHashCode(_right));
    }
}
