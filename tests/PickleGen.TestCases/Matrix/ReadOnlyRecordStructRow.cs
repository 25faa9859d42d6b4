namespace Cases.Matrix;

[Pickleable("matrix.ReadOnlyRecordStructInstance")]
public readonly partial record struct ReadOnlyRecordStructInstance(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.ReadOnlyRecordStructSlots", As = PickleAs.Slots)]
public readonly partial record struct ReadOnlyRecordStructSlots(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.ReadOnlyRecordStructFrozenSlots", As = PickleAs.FrozenSlots)]
public readonly partial record struct ReadOnlyRecordStructFrozenSlots(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.ReadOnlyRecordStructDict", As = PickleAs.Dict)]
public readonly partial record struct ReadOnlyRecordStructDict(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.ReadOnlyRecordStructTuple", As = PickleAs.Tuple)]
public readonly partial record struct ReadOnlyRecordStructTuple(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.ReadOnlyRecordStructList", As = PickleAs.List)]
public readonly partial record struct ReadOnlyRecordStructList(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.ReadOnlyRecordStructNamedTuple", As = PickleAs.NamedTuple)]
public readonly partial record struct ReadOnlyRecordStructNamedTuple(int Number, string? Title, List<double> Parts) : IItem;

[Pickleable("matrix.ReadOnlyRecordStructReduce", As = PickleAs.Reduce)]
public readonly partial record struct ReadOnlyRecordStructReduce(int Number, string? Title, List<double> Parts) : IItem;

/// <summary>The row: readonly record struct.</summary>
public static class ReadOnlyRecordStructRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<ReadOnlyRecordStructInstance>("readonly record struct", PickleAs.Instance, "ReadOnlyRecordStructInstance", new ReadOnlyRecordStructInstance(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyRecordStructSlots>("readonly record struct", PickleAs.Slots, "ReadOnlyRecordStructSlots", new ReadOnlyRecordStructSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyRecordStructFrozenSlots>("readonly record struct", PickleAs.FrozenSlots, "ReadOnlyRecordStructFrozenSlots", new ReadOnlyRecordStructFrozenSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyRecordStructDict>("readonly record struct", PickleAs.Dict, "ReadOnlyRecordStructDict", new ReadOnlyRecordStructDict(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyRecordStructTuple>("readonly record struct", PickleAs.Tuple, "ReadOnlyRecordStructTuple", new ReadOnlyRecordStructTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyRecordStructList>("readonly record struct", PickleAs.List, "ReadOnlyRecordStructList", new ReadOnlyRecordStructList(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyRecordStructNamedTuple>("readonly record struct", PickleAs.NamedTuple, "ReadOnlyRecordStructNamedTuple", new ReadOnlyRecordStructNamedTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyRecordStructReduce>("readonly record struct", PickleAs.Reduce, "ReadOnlyRecordStructReduce", new ReadOnlyRecordStructReduce(7, "seven", [0.5, -2]));
    }
}
