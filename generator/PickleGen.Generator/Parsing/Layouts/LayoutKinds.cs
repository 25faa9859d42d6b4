using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Parsing.Layouts;

/// <summary>What <c>As</c> asks for.</summary>
internal static class LayoutKinds
{
    // In the order of PickleGen.PickleAs.
    private static readonly LayoutKind?[] ByAs =
    [
        LayoutKind.Attributes, LayoutKind.Attributes, LayoutKind.Slots, LayoutKind.Values, LayoutKind.Dict, LayoutKind.Tuple, LayoutKind.List,
        LayoutKind.NamedTuple, LayoutKind.Call, LayoutKind.DictSubclass, LayoutKind.ListSubclass, LayoutKind.SetSubclass, null, null, null,
    ];

    private static readonly string[] Names =
    [
        "Default", "Instance", "Slots", "FrozenSlots", "Dict", "Tuple", "List", "NamedTuple", "Reduce", "DictSubclass", "ListSubclass",
        "SetSubclass", "Int", "Name", "PythonEnum",
    ];

    /// <summary>The layout; null where the value is one for enums, or none at all.</summary>
    public static LayoutKind? Of(INamedTypeSymbol type) => OfValue(AsOf(type));

    public static LayoutKind? OfValue(int value) => value >= 0 && value < ByAs.Length ? ByAs[value] : null;

    public static bool HasItems(LayoutKind kind) => kind is LayoutKind.DictSubclass or LayoutKind.ListSubclass or LayoutKind.SetSubclass;

    public static bool IsPlain(LayoutKind kind) => kind is LayoutKind.Dict or LayoutKind.Tuple or LayoutKind.List;

    /// <summary>Whether the state is a dict, with a key for each member that is no argument.</summary>
    public static bool HasAttributes(LayoutKind kind) => HasItems(kind) || kind is LayoutKind.Attributes or LayoutKind.Slots or LayoutKind.Dict;

    /// <summary>The value as it is written: <c>Slots</c>.</summary>
    public static string NameOf(INamedTypeSymbol type) => NameOfValue(AsOf(type));

    public static string NameOfValue(int value) => value >= 0 && value < Names.Length ? Names[value] : "that value";

    private static int AsOf(INamedTypeSymbol type) => type.Find(WellKnown.Pickleable)?.Named("As") as int? ?? 0;
}
