using System.Runtime.CompilerServices;
using PickleGen.Contexts;
using PickleGen.Internal;
using PickleGen.Reading;

namespace PickleGen.Copying;

/// <summary>One comparison. Two objects that are being compared, or have been, are taken to be equal where they meet again.</summary>
internal sealed partial class EqualityContext(CopyScratch scratch, PickleRegistry registry)
{
    private const int SafeDepth = 64;
    private const int FewItems = 16;

    // Which object each one on the left was compared with; the others, for those that were compared with several.
    private readonly ReferenceMap _partners = scratch.Objects;
    private readonly HashSet<ObjectPair> _otherPairs = [];

    // What was assumed in attempts that may fail, and how many of these there are.
    private readonly List<ObjectPair> _trail = [];
    private int _attempts;
    private int _depth;

    /// <summary>The members of the objects under way.</summary>
    public MemberList Members { get; } = scratch.Members;

    public bool AreEqual<T>(PickleConverter<T> converter, T? left, T? right)
    {
        if (left is null || right is null) return left is null && right is null;
        Enter();
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
        ref var partner = ref _partners[left];
        if (partner is null) partner = right;
        else if (ReferenceEquals(partner, right) || !_otherPairs.Add(new(left, right))) return true;
        if (_attempts > 0) _trail.Add(new(left, right));
        return false;
    }

    /// <summary>
    /// The same of two collections. A few values are compared sooner than they are noted, and do not lead back here.
    /// </summary>
    public bool HaveMet(object left, object right, PickleConverter item, int count) =>
        count <= FewItems && item.IsAtom ? ReferenceEquals(left, right) : HaveMet(left, right);

    /// <summary>Whether the members from one place of the list on are those from another one on, up to its end.</summary>
    /// <remarks>Both objects are of one type, whose generated code gives the same members in the same order.</remarks>
    public bool AreMembersEqual(int left, int right)
    {
        for (var end = right; left < end; left++, right++)
        {
            if (!AreSlotsEqual(Members[left].Slot, Members[right].Slot)) return false;
        }

        return true;
    }

    private bool AreSlotsEqual(in PickleSlot left, in PickleSlot right)
    {
        if (!ReferenceEquals(left.Tag, right.Tag)) return false;
        if (left.Tag is not PickleConverter converter)
            return ReferenceEquals(left.Tag, SlotTag.Float) ? left.Double.Equals(right.Double) : left.Bits == right.Bits && (left.Value as string) == (right.Value as string);
        if (left.Value is null || right.Value is null) return left.Value is null && right.Value is null;
        Enter();
        var equal = converter.AreEqualObjects(this, left.Value, right.Value);
        _depth--;
        return equal;
    }

    private void Enter()
    {
        if (++_depth > SafeDepth && !RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw CopyErrors.TooDeep("compared");
    }
}
