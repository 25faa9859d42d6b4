namespace PickleGen;

/// <summary>Which members of a type a pickle held.</summary>
public readonly struct MemberSet
{
    private readonly ulong _first;
    private readonly ulong[]? _more;

    internal MemberSet(ulong first, ulong[]? more)
    {
        _first = first;
        _more = more;
    }

    /// <summary>Whether the member was in the pickle.</summary>
    /// <param name="member">Its number in <see cref="ObjectShape.Members"/>.</param>
    public bool Contains(int member) => member < 64
        ? (_first & (1UL << member)) != 0
        : _more is not null && (_more[(member >> 6) - 1] & (1UL << member)) != 0;

    /// <summary>Whether every member of another set was in the pickle.</summary>
    internal bool ContainsAll(in MemberSet other)
    {
        if ((other._first & ~_first) != 0) return false;
        for (var i = 0; i < other._more?.Length; i++)
        {
            if ((other._more[i] & ~(_more is null ? 0 : _more[i])) != 0) return false;
        }

        return true;
    }

    /// <summary>The set of all members.</summary>
    internal static MemberSet All(int count)
    {
        if (count <= 64) return new MemberSet(ulong.MaxValue, null);
        var more = new ulong[(count - 1) >> 6];
        Array.Fill(more, ulong.MaxValue);
        return new MemberSet(ulong.MaxValue, more);
    }

    /// <summary>The set with one more member, for a type of <paramref name="count"/> members.</summary>
    internal MemberSet With(int member, int count)
    {
        if (member < 64) return new MemberSet(_first | (1UL << member), _more);
        var more = _more ?? new ulong[(count - 1) >> 6];
        more[(member >> 6) - 1] |= 1UL << member;
        return new MemberSet(_first, more);
    }
}
