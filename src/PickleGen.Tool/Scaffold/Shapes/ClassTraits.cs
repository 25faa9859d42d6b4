namespace PickleGen.Tool.Scaffold.Shapes;

/// <summary>How instances of a class are made and filled; each was seen with at least one.</summary>
[Flags]
internal enum ClassTraits
{
    None = 0,

    /// <summary>By <c>__new__</c>, or as protocols 0 and 1 spell that for a plain class.</summary>
    Made = 1 << 0,

    /// <summary>By a call.</summary>
    Called = 1 << 1,

    /// <summary>Protocols 0 and 1: from a value of a base class that is a tuple.</summary>
    FromTuple = 1 << 2,

    /// <summary>With keyword arguments, with a setter for the state, from a value of another base class.</summary>
    Unusual = 1 << 3,

    /// <summary>A state that is a dict with names for keys.</summary>
    DictState = 1 << 4,

    /// <summary>A state that is a pair of dicts, the second of slots.</summary>
    SlotsState = 1 << 5,

    /// <summary>A state that is a list.</summary>
    ListState = 1 << 6,

    /// <summary>Any other state.</summary>
    OtherState = 1 << 7,

    /// <summary>A key of the state is no text, or no name.</summary>
    OddKeys = 1 << 8,

    /// <summary>The dict that is the state is also something else.</summary>
    SharedState = 1 << 9,

    Appended = 1 << 10,
    Set = 1 << 11,

    /// <summary>Part of a value of Python's library, which keeps it as it is: the zone of a time.</summary>
    InLibraryValue = 1 << 12,

    /// <summary>Without a state, although others may have one.</summary>
    NoState = 1 << 13,
}
