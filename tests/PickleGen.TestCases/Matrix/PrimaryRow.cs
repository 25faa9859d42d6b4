namespace Cases.Matrix;

[Pickleable("matrix.PrimaryInstance")]
public partial class PrimaryInstance(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.PrimarySlots", As = PickleAs.Slots)]
public partial class PrimarySlots(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.PrimaryFrozenSlots", As = PickleAs.FrozenSlots)]
public partial class PrimaryFrozenSlots(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.PrimaryDict", As = PickleAs.Dict)]
public partial class PrimaryDict(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.PrimaryTuple", As = PickleAs.Tuple)]
public partial class PrimaryTuple(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.PrimaryList", As = PickleAs.List)]
public partial class PrimaryList(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.PrimaryNamedTuple", As = PickleAs.NamedTuple)]
public partial class PrimaryNamedTuple(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

[Pickleable("matrix.PrimaryReduce", As = PickleAs.Reduce)]
public partial class PrimaryReduce(int number, string? title, List<double> parts) : IItem
{
    public int Number { get; } = number;
    public string? Title { get; } = title;
    public List<double> Parts { get; } = parts;
}

/// <summary>The row: class with a primary constructor.</summary>
public static class PrimaryRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<PrimaryInstance>("class with a primary constructor", PickleAs.Instance, "PrimaryInstance", new PrimaryInstance(7, "seven", [0.5, -2]));
        yield return Cell.Of<PrimarySlots>("class with a primary constructor", PickleAs.Slots, "PrimarySlots", new PrimarySlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<PrimaryFrozenSlots>("class with a primary constructor", PickleAs.FrozenSlots, "PrimaryFrozenSlots", new PrimaryFrozenSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<PrimaryDict>("class with a primary constructor", PickleAs.Dict, "PrimaryDict", new PrimaryDict(7, "seven", [0.5, -2]));
        yield return Cell.Of<PrimaryTuple>("class with a primary constructor", PickleAs.Tuple, "PrimaryTuple", new PrimaryTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<PrimaryList>("class with a primary constructor", PickleAs.List, "PrimaryList", new PrimaryList(7, "seven", [0.5, -2]));
        yield return Cell.Of<PrimaryNamedTuple>("class with a primary constructor", PickleAs.NamedTuple, "PrimaryNamedTuple", new PrimaryNamedTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<PrimaryReduce>("class with a primary constructor", PickleAs.Reduce, "PrimaryReduce", new PrimaryReduce(7, "seven", [0.5, -2]));
    }
}
