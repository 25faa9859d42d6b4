namespace Cases.Matrix;

[Pickleable("matrix.ReadOnlyStructInstance")]
public readonly partial struct ReadOnlyStructInstance(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.ReadOnlyStructSlots", As = PickleAs.Slots)]
public readonly partial struct ReadOnlyStructSlots(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.ReadOnlyStructFrozenSlots", As = PickleAs.FrozenSlots)]
public readonly partial struct ReadOnlyStructFrozenSlots(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.ReadOnlyStructDict", As = PickleAs.Dict)]
public readonly partial struct ReadOnlyStructDict(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.ReadOnlyStructTuple", As = PickleAs.Tuple)]
public readonly partial struct ReadOnlyStructTuple(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.ReadOnlyStructList", As = PickleAs.List)]
public readonly partial struct ReadOnlyStructList(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.ReadOnlyStructNamedTuple", As = PickleAs.NamedTuple)]
public readonly partial struct ReadOnlyStructNamedTuple(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.ReadOnlyStructReduce", As = PickleAs.Reduce)]
public readonly partial struct ReadOnlyStructReduce(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

/// <summary>The row: readonly struct with a constructor.</summary>
public static class ReadOnlyStructRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<ReadOnlyStructInstance>("readonly struct with a constructor", PickleAs.Instance, "ReadOnlyStructInstance", new ReadOnlyStructInstance(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyStructSlots>("readonly struct with a constructor", PickleAs.Slots, "ReadOnlyStructSlots", new ReadOnlyStructSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyStructFrozenSlots>("readonly struct with a constructor", PickleAs.FrozenSlots, "ReadOnlyStructFrozenSlots", new ReadOnlyStructFrozenSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyStructDict>("readonly struct with a constructor", PickleAs.Dict, "ReadOnlyStructDict", new ReadOnlyStructDict(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyStructTuple>("readonly struct with a constructor", PickleAs.Tuple, "ReadOnlyStructTuple", new ReadOnlyStructTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyStructList>("readonly struct with a constructor", PickleAs.List, "ReadOnlyStructList", new ReadOnlyStructList(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyStructNamedTuple>("readonly struct with a constructor", PickleAs.NamedTuple, "ReadOnlyStructNamedTuple", new ReadOnlyStructNamedTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<ReadOnlyStructReduce>("readonly struct with a constructor", PickleAs.Reduce, "ReadOnlyStructReduce", new ReadOnlyStructReduce(7, "seven", [0.5, -2]));
    }
}
