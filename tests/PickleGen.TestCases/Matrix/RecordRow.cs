namespace Cases.Matrix;

[Pickleable("matrix.RecordInstance")]
public partial record RecordInstance(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordSlots", As = PickleAs.Slots)]
public partial record RecordSlots(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordFrozenSlots", As = PickleAs.FrozenSlots)]
public partial record RecordFrozenSlots(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordDict", As = PickleAs.Dict)]
public partial record RecordDict(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordTuple", As = PickleAs.Tuple)]
public partial record RecordTuple(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordList", As = PickleAs.List)]
public partial record RecordList(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordNamedTuple", As = PickleAs.NamedTuple)]
public partial record RecordNamedTuple(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.RecordReduce", As = PickleAs.Reduce)]
public partial record RecordReduce(int Number, string? Title, List<double> Parts) : IItem;

/// <summary>The row: record.</summary>
public static class RecordRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<RecordInstance>("record", PickleAs.Instance, "RecordInstance", new RecordInstance(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordSlots>("record", PickleAs.Slots, "RecordSlots", new RecordSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordFrozenSlots>("record", PickleAs.FrozenSlots, "RecordFrozenSlots", new RecordFrozenSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordDict>("record", PickleAs.Dict, "RecordDict", new RecordDict(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordTuple>("record", PickleAs.Tuple, "RecordTuple", new RecordTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordList>("record", PickleAs.List, "RecordList", new RecordList(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordNamedTuple>("record", PickleAs.NamedTuple, "RecordNamedTuple", new RecordNamedTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<RecordReduce>("record", PickleAs.Reduce, "RecordReduce", new RecordReduce(7, "seven", [0.5, -2]));
    }
}
