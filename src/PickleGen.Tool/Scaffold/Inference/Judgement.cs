using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Inference;

/// <summary>What can be said of a node by itself and the types of its parts.</summary>
internal static class Judgement
{
    private const ValueKinds Collections = ValueKinds.List | ValueKinds.Dict | ValueKinds.Set | ValueKinds.FrozenSet | ValueKinds.Tuple;

    /// <summary>Whether no type but <c>object</c> holds what stands there.</summary>
    public static bool IsAny(TypeNode node, Func<ClassShape, ClassForm> forms)
    {
        var kinds = Kinds(node, forms);
        return kinds switch
        {
            ValueKinds.List or ValueKinds.Dict or ValueKinds.Set or ValueKinds.FrozenSet or ValueKinds.Tuple => false,
            ValueKinds.Instance => node.Classes.Count > 1 && !HasInterfaces(node, forms),
            _ => LeafTypes.Find(kinds) is null,
        };
    }

    /// <summary>Whether a collection of .NET's would not hold the items, or not as Python compares them.</summary>
    public static bool IsGeneral(TypeNode node, Func<ClassShape, ClassForm> forms) => (node.Kinds & Collections) switch
    {
        ValueKinds.Dict => node.Key!.HasNone || !IsKey(node.Key.Type, forms),
        ValueKinds.Set or ValueKinds.FrozenSet => !IsKey(node.Item!.Type, forms),
        ValueKinds.Tuple => node.TupleItems is null,
        _ => false,
    };

    /// <summary>Whether instances of classes stand there that can have an interface in common: enums cannot.</summary>
    public static bool IsUnionCase(TypeNode node, Func<ClassShape, ClassForm> forms) =>
        !node.IsAny && Kinds(node, forms) == ValueKinds.Instance && HasInterfaces(node, forms);

    /// <summary>The kinds, where instances of classes without a type are inert.</summary>
    public static ValueKinds Kinds(TypeNode node, Func<ClassShape, ClassForm> forms)
    {
        var kinds = node.Kinds;
        if (!kinds.HasFlag(ValueKinds.Instance) || !node.Classes.Any(shape => forms(shape) == ClassForm.Inert)) return kinds;
        return node.Classes.All(shape => forms(shape) == ClassForm.Inert) ? (kinds & ~ValueKinds.Instance) | ValueKinds.Inert : kinds | ValueKinds.Inert;
    }

    /// <summary>
    /// Whether values are equal in .NET where they are in Python. For small types only: those that are too large have become objects.
    /// </summary>
    public static bool IsKey(TypeNode node, Func<ClassShape, ClassForm> forms) =>
        !node.IsAny && Kinds(node, forms) switch
        {
            ValueKinds.Instance => true,
            ValueKinds.Tuple => node.IsGeneral || node.TupleItems is { } items && items.All(item => IsKey(item.Type, forms)),
            var kinds => LeafTypes.Find(kinds) is { IsKey: true },
        };

    private static bool HasInterfaces(TypeNode node, Func<ClassShape, ClassForm> forms) => node.Classes.All(shape => forms(shape) != ClassForm.Enum);
}
