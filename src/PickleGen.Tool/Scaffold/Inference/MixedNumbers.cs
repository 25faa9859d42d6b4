using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Inference;

/// <summary>Ints among floats: the one thing that a type changes, which its reader should know.</summary>
internal static class MixedNumbers
{
    public const string Comment = "Some of the floats are ints, which are written back as the floats that are equal to them.";

    /// <summary>Whether they stand at the node or in its collections, which are small.</summary>
    public static bool StandIn(TypeNode node) => !node.IsAny
        && (IsMixed(node.Kinds) || (!node.IsGeneral && node.Children.Any(child => StandIn(child.Type))));

    private static bool IsMixed(ValueKinds kinds) =>
        kinds.HasFlag(ValueKinds.Int) && (kinds & (ValueKinds.Float | ValueKinds.NaN)) != ValueKinds.None && LeafTypes.Find(kinds) is not null;
}
