namespace Cases.Matrix;

[Pickleable("matrix.InitRecordInstance")]
public partial record InitRecordInstance : IItem
{
    public int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.InitRecordSlots", As = PickleAs.Slots)]
public partial record InitRecordSlots : IItem
{
    public int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.InitRecordFrozenSlots", As = PickleAs.FrozenSlots)]
public partial record InitRecordFrozenSlots : IItem
{
    public int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.InitRecordDict", As = PickleAs.Dict)]
public partial record InitRecordDict : IItem
{
    public int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.InitRecordTuple", As = PickleAs.Tuple)]
public partial record InitRecordTuple : IItem
{
    public int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.InitRecordList", As = PickleAs.List)]
public partial record InitRecordList : IItem
{
    public int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.InitRecordNamedTuple", As = PickleAs.NamedTuple)]
public partial record InitRecordNamedTuple : IItem
{
    public int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

[Pickleable("matrix.InitRecordReduce", As = PickleAs.Reduce)]
public partial record InitRecordReduce : IItem
{
    public int Number { get; init; }
    public string? Title { get; init; }
    public List<double> Parts { get; init; } = [];
}

/// <summary>The row: record with init members.</summary>
public static class InitRecordRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<InitRecordInstance>("record with init members", PickleAs.Instance, "InitRecordInstance", new InitRecordInstance { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<InitRecordSlots>("record with init members", PickleAs.Slots, "InitRecordSlots", new InitRecordSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<InitRecordFrozenSlots>("record with init members", PickleAs.FrozenSlots, "InitRecordFrozenSlots", new InitRecordFrozenSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<InitRecordDict>("record with init members", PickleAs.Dict, "InitRecordDict", new InitRecordDict { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<InitRecordTuple>("record with init members", PickleAs.Tuple, "InitRecordTuple", new InitRecordTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<InitRecordList>("record with init members", PickleAs.List, "InitRecordList", new InitRecordList { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<InitRecordNamedTuple>("record with init members", PickleAs.NamedTuple, "InitRecordNamedTuple", new InitRecordNamedTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<InitRecordReduce>("record with init members", PickleAs.Reduce, "InitRecordReduce", new InitRecordReduce { Number = 7, Title = "seven", Parts = [0.5, -2] });
    }
}
