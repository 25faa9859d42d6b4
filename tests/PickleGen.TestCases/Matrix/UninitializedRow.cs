namespace Cases.Matrix;

[Pickleable("matrix.UninitializedInstance", Creation = PickleCreation.Uninitialized)]
public partial record UninitializedInstance(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.UninitializedSlots", As = PickleAs.Slots, Creation = PickleCreation.Uninitialized)]
public partial record UninitializedSlots(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.UninitializedFrozenSlots", As = PickleAs.FrozenSlots, Creation = PickleCreation.Uninitialized)]
public partial record UninitializedFrozenSlots(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.UninitializedDict", As = PickleAs.Dict, Creation = PickleCreation.Uninitialized)]
public partial record UninitializedDict(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.UninitializedTuple", As = PickleAs.Tuple, Creation = PickleCreation.Uninitialized)]
public partial record UninitializedTuple(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.UninitializedList", As = PickleAs.List, Creation = PickleCreation.Uninitialized)]
public partial record UninitializedList(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.UninitializedNamedTuple", As = PickleAs.NamedTuple, Creation = PickleCreation.Uninitialized)]
public partial record UninitializedNamedTuple(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.UninitializedReduce", As = PickleAs.Reduce, Creation = PickleCreation.Uninitialized)]
public partial record UninitializedReduce(int Number, string? Title, List<double> Parts) : IItem;

/// <summary>The row: record made without its constructor.</summary>
public static class UninitializedRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<UninitializedInstance>("record made without its constructor", PickleAs.Instance, "UninitializedInstance", new UninitializedInstance(7, "seven", [0.5, -2]));
        yield return Cell.Of<UninitializedSlots>("record made without its constructor", PickleAs.Slots, "UninitializedSlots", new UninitializedSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<UninitializedFrozenSlots>("record made without its constructor", PickleAs.FrozenSlots, "UninitializedFrozenSlots", new UninitializedFrozenSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<UninitializedDict>("record made without its constructor", PickleAs.Dict, "UninitializedDict", new UninitializedDict(7, "seven", [0.5, -2]));
        yield return Cell.Of<UninitializedTuple>("record made without its constructor", PickleAs.Tuple, "UninitializedTuple", new UninitializedTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<UninitializedList>("record made without its constructor", PickleAs.List, "UninitializedList", new UninitializedList(7, "seven", [0.5, -2]));
        yield return Cell.Of<UninitializedNamedTuple>("record made without its constructor", PickleAs.NamedTuple, "UninitializedNamedTuple", new UninitializedNamedTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<UninitializedReduce>("record made without its constructor", PickleAs.Reduce, "UninitializedReduce", new UninitializedReduce(7, "seven", [0.5, -2]));
    }
}
