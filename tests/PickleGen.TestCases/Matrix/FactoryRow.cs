namespace Cases.Matrix;

[Pickleable("matrix.FactoryInstance")]
public partial class FactoryInstance : IMutableItem
{
    private FactoryInstance(int number) => Number = number;

    public int Number { get; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];

    [PickleConstructor]
    public static FactoryInstance Create(int number) => new(number);
}

[Pickleable("matrix.FactorySlots", As = PickleAs.Slots)]
public partial class FactorySlots : IMutableItem
{
    private FactorySlots(int number) => Number = number;

    public int Number { get; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];

    [PickleConstructor]
    public static FactorySlots Create(int number) => new(number);
}

[Pickleable("matrix.FactoryFrozenSlots", As = PickleAs.FrozenSlots)]
public partial class FactoryFrozenSlots : IMutableItem
{
    private FactoryFrozenSlots(int number) => Number = number;

    public int Number { get; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];

    [PickleConstructor]
    public static FactoryFrozenSlots Create(int number) => new(number);
}

[Pickleable("matrix.FactoryDict", As = PickleAs.Dict)]
public partial class FactoryDict : IMutableItem
{
    private FactoryDict(int number) => Number = number;

    public int Number { get; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];

    [PickleConstructor]
    public static FactoryDict Create(int number) => new(number);
}

[Pickleable("matrix.FactoryTuple", As = PickleAs.Tuple)]
public partial class FactoryTuple : IMutableItem
{
    private FactoryTuple(int number) => Number = number;

    public int Number { get; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];

    [PickleConstructor]
    public static FactoryTuple Create(int number) => new(number);
}

[Pickleable("matrix.FactoryList", As = PickleAs.List)]
public partial class FactoryList : IMutableItem
{
    private FactoryList(int number) => Number = number;

    public int Number { get; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];

    [PickleConstructor]
    public static FactoryList Create(int number) => new(number);
}

[Pickleable("matrix.FactoryNamedTuple", As = PickleAs.NamedTuple)]
public partial class FactoryNamedTuple : IMutableItem
{
    private FactoryNamedTuple(int number) => Number = number;

    public int Number { get; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];

    [PickleConstructor]
    public static FactoryNamedTuple Create(int number) => new(number);
}

[Pickleable("matrix.FactoryReduce", As = PickleAs.Reduce)]
public partial class FactoryReduce : IMutableItem
{
    private FactoryReduce(int number) => Number = number;

    public int Number { get; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];

    [PickleConstructor]
    public static FactoryReduce Create(int number) => new(number);
}

/// <summary>The row: class with a static factory.</summary>
public static class FactoryRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<FactoryInstance>("class with a static factory", PickleAs.Instance, "FactoryInstance", Filled(FactoryInstance.Create(7)));
        yield return Cell.Of<FactorySlots>("class with a static factory", PickleAs.Slots, "FactorySlots", Filled(FactorySlots.Create(7)));
        yield return Cell.Of<FactoryFrozenSlots>("class with a static factory", PickleAs.FrozenSlots, "FactoryFrozenSlots", Filled(FactoryFrozenSlots.Create(7)));
        yield return Cell.Of<FactoryDict>("class with a static factory", PickleAs.Dict, "FactoryDict", Filled(FactoryDict.Create(7)));
        yield return Cell.Of<FactoryTuple>("class with a static factory", PickleAs.Tuple, "FactoryTuple", Filled(FactoryTuple.Create(7)));
        yield return Cell.Of<FactoryList>("class with a static factory", PickleAs.List, "FactoryList", Filled(FactoryList.Create(7)));
        yield return Cell.Of<FactoryNamedTuple>("class with a static factory", PickleAs.NamedTuple, "FactoryNamedTuple", Filled(FactoryNamedTuple.Create(7)));
        yield return Cell.Of<FactoryReduce>("class with a static factory", PickleAs.Reduce, "FactoryReduce", Filled(FactoryReduce.Create(7)));
    }

    private static T Filled<T>(T item)
        where T : IMutableItem
    {
        (item.Title, item.Parts) = ("seven", [0.5, -2]);
        return item;
    }
}
