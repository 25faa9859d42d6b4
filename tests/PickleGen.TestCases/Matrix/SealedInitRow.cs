namespace Cases.Matrix;

[Pickleable("matrix.SealedInitInstance")]
public sealed partial class SealedInitInstance : IItem
{
    public required int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.SealedInitSlots", As = PickleAs.Slots)]
public sealed partial class SealedInitSlots : IItem
{
    public required int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.SealedInitFrozenSlots", As = PickleAs.FrozenSlots)]
public sealed partial class SealedInitFrozenSlots : IItem
{
    public required int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.SealedInitDict", As = PickleAs.Dict)]
public sealed partial class SealedInitDict : IItem
{
    public required int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.SealedInitTuple", As = PickleAs.Tuple)]
public sealed partial class SealedInitTuple : IItem
{
    public required int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.SealedInitList", As = PickleAs.List)]
public sealed partial class SealedInitList : IItem
{
    public required int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.SealedInitNamedTuple", As = PickleAs.NamedTuple)]
public sealed partial class SealedInitNamedTuple : IItem
{
    public required int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.SealedInitReduce", As = PickleAs.Reduce)]
public sealed partial class SealedInitReduce : IItem
{
    public required int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

/// <summary>The row: class with required and init members.</summary>
public static class SealedInitRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<SealedInitInstance>("class with required and init members", PickleAs.Instance, "SealedInitInstance", new SealedInitInstance { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<SealedInitSlots>("class with required and init members", PickleAs.Slots, "SealedInitSlots", new SealedInitSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<SealedInitFrozenSlots>("class with required and init members", PickleAs.FrozenSlots, "SealedInitFrozenSlots", new SealedInitFrozenSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<SealedInitDict>("class with required and init members", PickleAs.Dict, "SealedInitDict", new SealedInitDict { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<SealedInitTuple>("class with required and init members", PickleAs.Tuple, "SealedInitTuple", new SealedInitTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<SealedInitList>("class with required and init members", PickleAs.List, "SealedInitList", new SealedInitList { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<SealedInitNamedTuple>("class with required and init members", PickleAs.NamedTuple, "SealedInitNamedTuple", new SealedInitNamedTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<SealedInitReduce>("class with required and init members", PickleAs.Reduce, "SealedInitReduce", new SealedInitReduce { Number = 7, Title = "seven", Parts = [0.5, -2] });
    }
}
