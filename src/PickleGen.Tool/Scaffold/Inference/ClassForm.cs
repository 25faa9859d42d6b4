namespace PickleGen.Tool.Scaffold.Inference;

/// <summary>What a Python class becomes in C#.</summary>
internal enum ClassForm
{
    /// <summary>No type: its instances stay <c>PyObject</c>s.</summary>
    Inert,

    /// <summary>A class with a property for each attribute, perhaps with arguments of <c>__new__</c>.</summary>
    Plain,

    /// <summary>The same with the attributes in slots.</summary>
    Slots,

    /// <summary>A class whose state is a list of values.</summary>
    FrozenSlots,

    NamedTuple,

    /// <summary>What a call of the class makes.</summary>
    Reduce,

    DictSubclass,

    ListSubclass,

    SetSubclass,

    /// <summary>An enum, called by number.</summary>
    Enum,
}
