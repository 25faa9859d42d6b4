namespace Cases.Matrix;

[Pickleable, PickleDerived<InterfaceInstance>]
public partial interface InterfaceInstanceBase : IItem;

[Pickleable("matrix.InterfaceInstance")]
public partial record struct InterfaceInstance(int Number, string? Title, List<double> Parts) : InterfaceInstanceBase;

[Pickleable, PickleDerived<InterfaceSlots>]
public partial interface InterfaceSlotsBase : IItem;

[Pickleable("matrix.InterfaceSlots", As = PickleAs.Slots)]
public partial record struct InterfaceSlots(int Number, string? Title, List<double> Parts) : InterfaceSlotsBase;

[Pickleable, PickleDerived<InterfaceFrozenSlots>]
public partial interface InterfaceFrozenSlotsBase : IItem;

[Pickleable("matrix.InterfaceFrozenSlots", As = PickleAs.FrozenSlots)]
public partial record struct InterfaceFrozenSlots(int Number, string? Title, List<double> Parts) : InterfaceFrozenSlotsBase;

[Pickleable, PickleDerived<InterfaceNamedTuple>]
public partial interface InterfaceNamedTupleBase : IItem;

[Pickleable("matrix.InterfaceNamedTuple", As = PickleAs.NamedTuple)]
public partial record struct InterfaceNamedTuple(int Number, string? Title, List<double> Parts) : InterfaceNamedTupleBase;

[Pickleable, PickleDerived<InterfaceReduce>]
public partial interface InterfaceReduceBase : IItem;

[Pickleable("matrix.InterfaceReduce", As = PickleAs.Reduce)]
public partial record struct InterfaceReduce(int Number, string? Title, List<double> Parts) : InterfaceReduceBase;

/// <summary>The row: interface as a closed union.</summary>
public static class InterfaceRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<InterfaceInstanceBase>("interface as a closed union", PickleAs.Instance, "InterfaceInstance", new InterfaceInstance(7, "seven", [0.5, -2]));
        yield return Cell.Of<InterfaceSlotsBase>("interface as a closed union", PickleAs.Slots, "InterfaceSlots", new InterfaceSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<InterfaceFrozenSlotsBase>("interface as a closed union", PickleAs.FrozenSlots, "InterfaceFrozenSlots", new InterfaceFrozenSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<InterfaceNamedTupleBase>("interface as a closed union", PickleAs.NamedTuple, "InterfaceNamedTuple", new InterfaceNamedTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<InterfaceReduceBase>("interface as a closed union", PickleAs.Reduce, "InterfaceReduce", new InterfaceReduce(7, "seven", [0.5, -2]));
    }
}
