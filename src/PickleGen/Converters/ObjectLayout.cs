namespace PickleGen;

/// <summary>What a value of a type is in Python: an object with its attributes in one of several forms, or a plain container.</summary>
public enum ObjectLayout
{
    /// <summary>An instance whose state is a dict of its attributes.</summary>
    Attributes,

    /// <summary>An instance of a class with <c>__slots__</c>: its state is a pair of None and a dict.</summary>
    Slots,

    /// <summary>An instance whose state is a list of its values.</summary>
    Values,

    /// <summary>An instance of a subclass of tuple: all members are its items.</summary>
    NamedTuple,

    /// <summary>The result of a call of the class: all members are arguments.</summary>
    Call,

    /// <summary>A dict, of no class.</summary>
    Dict,

    /// <summary>A tuple, of no class.</summary>
    Tuple,

    /// <summary>A list, of no class.</summary>
    List,

    /// <summary>An instance of a subclass of dict: its entries, and a dict of its attributes.</summary>
    DictSubclass,

    /// <summary>An instance of a subclass of list: its items, and a dict of its attributes.</summary>
    ListSubclass,

    /// <summary>An instance of a subclass of set: its items, and a dict of its attributes.</summary>
    SetSubclass,
}
