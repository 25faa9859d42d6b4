namespace Cases.Matrix;

[Pickleable("matrix.StructInstance")]
public partial struct StructInstance : IItem
{
    public StructInstance()
    {
    }

    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.StructSlots", As = PickleAs.Slots)]
public partial struct StructSlots : IItem
{
    public StructSlots()
    {
    }

    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.StructFrozenSlots", As = PickleAs.FrozenSlots)]
public partial struct StructFrozenSlots : IItem
{
    public StructFrozenSlots()
    {
    }

    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.StructDict", As = PickleAs.Dict)]
public partial struct StructDict : IItem
{
    public StructDict()
    {
    }

    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.StructTuple", As = PickleAs.Tuple)]
public partial struct StructTuple : IItem
{
    public StructTuple()
    {
    }

    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.StructList", As = PickleAs.List)]
public partial struct StructList : IItem
{
    public StructList()
    {
    }

    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.StructNamedTuple", As = PickleAs.NamedTuple)]
public partial struct StructNamedTuple : IItem
{
    public StructNamedTuple()
    {
    }

    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.StructReduce", As = PickleAs.Reduce)]
public partial struct StructReduce : IItem
{
    public StructReduce()
    {
    }

    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

/// <summary>The row: struct.</summary>
public static class StructRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<StructInstance>("struct", PickleAs.Instance, "StructInstance", new StructInstance { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<StructSlots>("struct", PickleAs.Slots, "StructSlots", new StructSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<StructFrozenSlots>("struct", PickleAs.FrozenSlots, "StructFrozenSlots", new StructFrozenSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<StructDict>("struct", PickleAs.Dict, "StructDict", new StructDict { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<StructTuple>("struct", PickleAs.Tuple, "StructTuple", new StructTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<StructList>("struct", PickleAs.List, "StructList", new StructList { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<StructNamedTuple>("struct", PickleAs.NamedTuple, "StructNamedTuple", new StructNamedTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<StructReduce>("struct", PickleAs.Reduce, "StructReduce", new StructReduce { Number = 7, Title = "seven", Parts = [0.5, -2] });
    }
}
