namespace Cases.Matrix;

[Pickleable("matrix.GenericRecordInstance")]
public readonly partial record struct GenericRecordInstance<TNumber>(TNumber Number, string? Title, List<double> Parts) : IItem
{
    int IItem.Number => (int)(object)Number!;
}

[Pickleable("matrix.GenericRecordSlots", As = PickleAs.Slots)]
public readonly partial record struct GenericRecordSlots<TNumber>(TNumber Number, string? Title, List<double> Parts) : IItem
{
    int IItem.Number => (int)(object)Number!;
}

[Pickleable("matrix.GenericRecordFrozenSlots", As = PickleAs.FrozenSlots)]
public readonly partial record struct GenericRecordFrozenSlots<TNumber>(TNumber Number, string? Title, List<double> Parts) : IItem
{
    int IItem.Number => (int)(object)Number!;
}

[Pickleable("matrix.GenericRecordDict", As = PickleAs.Dict)]
public readonly partial record struct GenericRecordDict<TNumber>(TNumber Number, string? Title, List<double> Parts) : IItem
{
    int IItem.Number => (int)(object)Number!;
}

[Pickleable("matrix.GenericRecordTuple", As = PickleAs.Tuple)]
public readonly partial record struct GenericRecordTuple<TNumber>(TNumber Number, string? Title, List<double> Parts) : IItem
{
    int IItem.Number => (int)(object)Number!;
}

[Pickleable("matrix.GenericRecordList", As = PickleAs.List)]
public readonly partial record struct GenericRecordList<TNumber>(TNumber Number, string? Title, List<double> Parts) : IItem
{
    int IItem.Number => (int)(object)Number!;
}

[Pickleable("matrix.GenericRecordNamedTuple", As = PickleAs.NamedTuple)]
public readonly partial record struct GenericRecordNamedTuple<TNumber>(TNumber Number, string? Title, List<double> Parts) : IItem
{
    int IItem.Number => (int)(object)Number!;
}

[Pickleable("matrix.GenericRecordReduce", As = PickleAs.Reduce)]
public readonly partial record struct GenericRecordReduce<TNumber>(TNumber Number, string? Title, List<double> Parts) : IItem
{
    int IItem.Number => (int)(object)Number!;
}

/// <summary>The row: generic record struct.</summary>
public static class GenericRecordRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return new Cell<GenericRecordInstance<int>>("generic record struct", PickleAs.Instance, "GenericRecordInstance", new GenericRecordInstance<int>(7, "seven", [0.5, -2]), GenericRecordInstance<int>.CreatePickleConverter(PickleConverters.Int32));
        yield return new Cell<GenericRecordSlots<int>>("generic record struct", PickleAs.Slots, "GenericRecordSlots", new GenericRecordSlots<int>(7, "seven", [0.5, -2]), GenericRecordSlots<int>.CreatePickleConverter(PickleConverters.Int32));
        yield return new Cell<GenericRecordFrozenSlots<int>>("generic record struct", PickleAs.FrozenSlots, "GenericRecordFrozenSlots", new GenericRecordFrozenSlots<int>(7, "seven", [0.5, -2]), GenericRecordFrozenSlots<int>.CreatePickleConverter(PickleConverters.Int32));
        yield return new Cell<GenericRecordDict<int>>("generic record struct", PickleAs.Dict, "GenericRecordDict", new GenericRecordDict<int>(7, "seven", [0.5, -2]), GenericRecordDict<int>.CreatePickleConverter(PickleConverters.Int32));
        yield return new Cell<GenericRecordTuple<int>>("generic record struct", PickleAs.Tuple, "GenericRecordTuple", new GenericRecordTuple<int>(7, "seven", [0.5, -2]), GenericRecordTuple<int>.CreatePickleConverter(PickleConverters.Int32));
        yield return new Cell<GenericRecordList<int>>("generic record struct", PickleAs.List, "GenericRecordList", new GenericRecordList<int>(7, "seven", [0.5, -2]), GenericRecordList<int>.CreatePickleConverter(PickleConverters.Int32));
        yield return new Cell<GenericRecordNamedTuple<int>>("generic record struct", PickleAs.NamedTuple, "GenericRecordNamedTuple", new GenericRecordNamedTuple<int>(7, "seven", [0.5, -2]), GenericRecordNamedTuple<int>.CreatePickleConverter(PickleConverters.Int32));
        yield return new Cell<GenericRecordReduce<int>>("generic record struct", PickleAs.Reduce, "GenericRecordReduce", new GenericRecordReduce<int>(7, "seven", [0.5, -2]), GenericRecordReduce<int>.CreatePickleConverter(PickleConverters.Int32));
    }
}
