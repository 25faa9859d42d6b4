namespace PickleGen.Generator.Model;

/// <summary>What the members are part of in Python.</summary>
/// <param name="Kind">Mirrors <c>PickleGen.ObjectLayout</c>; printed by name.</param>
/// <param name="Arguments">How many of the members, the first ones, are arguments of <c>__new__</c>.</param>
/// <param name="Items">The items of a collection; null for everything else.</param>
internal sealed record LayoutModel(LayoutKind Kind, int Arguments, ItemsModel? Items)
{
    public static readonly LayoutModel Attributes = new(LayoutKind.Attributes, 0, null);
}

/// <param name="Field">The field of the converter class that holds them.</param>
/// <param name="Factory">The member of <c>PickleItems</c>: <c>List</c>, <c>Set</c> or <c>Dictionary</c>.</param>
/// <param name="Types">The type of items, or of keys and values.</param>
/// <param name="Converters">The expressions of their converters.</param>
/// <param name="PythonType">What they are in Python: <c>int</c>, or <c>str to int</c>.</param>
/// <param name="Annotation">The builtin that the class derives from, as a description spells it: <c>dict[str, int]</c>.</param>
internal sealed record ItemsModel(
    string Field, string Factory, EquatableArray<string> Types, EquatableArray<string> Converters, string PythonType, string Annotation);

/// <summary>Mirrors <c>PickleGen.ObjectLayout</c>.</summary>
internal enum LayoutKind
{
    Attributes,
    Slots,
    Values,
    NamedTuple,
    Call,
    Dict,
    Tuple,
    List,
    DictSubclass,
    ListSubclass,
    SetSubclass,
}
