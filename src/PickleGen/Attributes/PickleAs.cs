namespace PickleGen;

/// <summary>What Python sees of a type.</summary>
public enum PickleAs
{
    /// <summary><see cref="Instance"/>; for an enum <see cref="PythonEnum"/>.</summary>
    Default,

    /// <summary>An instance of a class, with its attributes in <c>__dict__</c>; a dataclass is one.</summary>
    Instance,

    /// <summary>An instance of a class with <c>__slots__</c>, or of a dataclass with <c>slots=True</c>.</summary>
    Slots,

    /// <summary>An instance of a dataclass with <c>frozen=True, slots=True</c>, whose state is a list of its values.</summary>
    FrozenSlots,

    /// <summary>A plain dict, with the members' names as keys; a <c>typing.TypedDict</c> describes one.</summary>
    Dict,

    /// <summary>A plain tuple of the members.</summary>
    Tuple,

    /// <summary>A plain list of the members.</summary>
    List,

    /// <summary>An instance of a <c>typing.NamedTuple</c> or <c>collections.namedtuple</c> class.</summary>
    NamedTuple,

    /// <summary>What the class returns when it is called with the members: Python's <c>__init__</c> runs.</summary>
    Reduce,

    /// <summary>An instance of a subclass of <c>dict</c>: the entries of the type, which is a dictionary, and its members as attributes.</summary>
    DictSubclass,

    /// <summary>An instance of a subclass of <c>list</c>: the items of the type, which is a collection, and its members as attributes.</summary>
    ListSubclass,

    /// <summary>An instance of a subclass of <c>set</c>: the items of the type, which is a set, and its members as attributes.</summary>
    SetSubclass,

    /// <summary>For an enum: a plain int.</summary>
    Int,

    /// <summary>For an enum: the name of the member, as a str.</summary>
    Name,

    /// <summary>For an enum: a member of an <c>enum.Enum</c>, <c>IntEnum</c>, <c>Flag</c> or <c>IntFlag</c> class.</summary>
    PythonEnum,
}
