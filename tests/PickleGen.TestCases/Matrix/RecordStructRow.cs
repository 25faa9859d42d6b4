namespace Cases.Matrix;

[Pickleable("matrix.RecordStructInstance")]
public partial record struct RecordStructInstance(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordStructSlots", As = PickleAs.Slots)]
public partial record struct RecordStructSlots(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordStructFrozenSlots", As = PickleAs.FrozenSlots)]
public partial record struct RecordStructFrozenSlots(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordStructDict", As = PickleAs.Dict)]
public partial record struct RecordStructDict(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordStructTuple", As = PickleAs.Tuple)]
public partial record struct RecordStructTuple(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordStructList", As = PickleAs.List)]
public partial record struct RecordStructList(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordStructNamedTuple", As = PickleAs.NamedTuple)]
public partial record struct RecordStructNamedTuple(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordStructReduce", As = PickleAs.Reduce)]
public partial record struct RecordStructReduce(int Number, string? Title, List<double> Parts) : IItem;

/// <summary>The row: record struct.</summary>
public static class RecordStructRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<RecordStructInstance>("record struct", PickleAs.Instance, "RecordStructInstance", new RecordStructInstance(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordStructSlots>("record struct", PickleAs.Slots, "RecordStructSlots", new RecordStructSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordStructFrozenSlots>("record struct", PickleAs.FrozenSlots, "RecordStructFrozenSlots", new RecordStructFrozenSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordStructDict>("record struct", PickleAs.Dict, "RecordStructDict", new RecordStructDict(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordStructTuple>("record struct", PickleAs.Tuple, "RecordStructTuple", new RecordStructTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordStructList>("record struct", PickleAs.List, "RecordStructList", new RecordStructList(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordStructNamedTuple>("record struct", PickleAs.NamedTuple, "RecordStructNamedTuple", new RecordStructNamedTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordStructReduce>("record struct", PickleAs.Reduce, "RecordStructReduce", new RecordStructReduce(7, "seven", [0.5, -2]));
    }
}
