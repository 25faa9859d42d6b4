namespace Cases.Matrix;

[Pickleable("matrix.GenericInstance")]
public partial class GenericInstance<TNumber, TPart> : IItem
{
    public TNumber? Number { get; set; }
    public string? Title { get; set; }
    public List<TPart> Parts { get; set; } = [];

    int IItem.Number => (int)(object)Number!;
    List<double> IItem.Parts => [.. Parts.Cast<double>()];
}

[Pickleable("matrix.GenericSlots", As = PickleAs.Slots)]
public partial class GenericSlots<TNumber, TPart> : IItem
{
    public TNumber? Number { get; set; }
    public string? Title { get; set; }
    public List<TPart> Parts { get; set; } = [];

    int IItem.Number => (int)(object)Number!;
    List<double> IItem.Parts => [.. Parts.Cast<double>()];
}

[Pickleable("matrix.GenericFrozenSlots", As = PickleAs.FrozenSlots)]
public partial class GenericFrozenSlots<TNumber, TPart> : IItem
{
    public TNumber? Number { get; set; }
    public string? Title { get; set; }
    public List<TPart> Parts { get; set; } = [];

    int IItem.Number => (int)(object)Number!;
    List<double> IItem.Parts => [.. Parts.Cast<double>()];
}

[Pickleable("matrix.GenericDict", As = PickleAs.Dict)]
public partial class GenericDict<TNumber, TPart> : IItem
{
    public TNumber? Number { get; set; }
    public string? Title { get; set; }
    public List<TPart> Parts { get; set; } = [];

    int IItem.Number => (int)(object)Number!;
    List<double> IItem.Parts => [.. Parts.Cast<double>()];
}

[Pickleable("matrix.GenericTuple", As = PickleAs.Tuple)]
public partial class GenericTuple<TNumber, TPart> : IItem
{
    public TNumber? Number { get; set; }
    public string? Title { get; set; }
    public List<TPart> Parts { get; set; } = [];

    int IItem.Number => (int)(object)Number!;
    List<double> IItem.Parts => [.. Parts.Cast<double>()];
}

[Pickleable("matrix.GenericList", As = PickleAs.List)]
public partial class GenericList<TNumber, TPart> : IItem
{
    public TNumber? Number { get; set; }
    public string? Title { get; set; }
    public List<TPart> Parts { get; set; } = [];

    int IItem.Number => (int)(object)Number!;
    List<double> IItem.Parts => [.. Parts.Cast<double>()];
}

[Pickleable("matrix.GenericNamedTuple", As = PickleAs.NamedTuple)]
public partial class GenericNamedTuple<TNumber, TPart> : IItem
{
    public TNumber? Number { get; set; }
    public string? Title { get; set; }
    public List<TPart> Parts { get; set; } = [];

    int IItem.Number => (int)(object)Number!;
    List<double> IItem.Parts => [.. Parts.Cast<double>()];
}

[Pickleable("matrix.GenericReduce", As = PickleAs.Reduce)]
public partial class GenericReduce<TNumber, TPart> : IItem
{
    public TNumber? Number { get; set; }
    public string? Title { get; set; }
    public List<TPart> Parts { get; set; } = [];

    int IItem.Number => (int)(object)Number!;
    List<double> IItem.Parts => [.. Parts.Cast<double>()];
}

/// <summary>The row: generic class.</summary>
public static class GenericRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return new Cell<GenericInstance<int, double>>("generic class", PickleAs.Instance, "GenericInstance", new GenericInstance<int, double> { Number = 7, Title = "seven", Parts = [0.5, -2] }, GenericInstance<int, double>.CreatePickleConverter(PickleConverters.Int32, PickleConverters.Double));
        yield return new Cell<GenericSlots<int, double>>("generic class", PickleAs.Slots, "GenericSlots", new GenericSlots<int, double> { Number = 7, Title = "seven", Parts = [0.5, -2] }, GenericSlots<int, double>.CreatePickleConverter(PickleConverters.Int32, PickleConverters.Double));
        yield return new Cell<GenericFrozenSlots<int, double>>("generic class", PickleAs.FrozenSlots, "GenericFrozenSlots", new GenericFrozenSlots<int, double> { Number = 7, Title = "seven", Parts = [0.5, -2] }, GenericFrozenSlots<int, double>.CreatePickleConverter(PickleConverters.Int32, PickleConverters.Double));
        yield return new Cell<GenericDict<int, double>>("generic class", PickleAs.Dict, "GenericDict", new GenericDict<int, double> { Number = 7, Title = "seven", Parts = [0.5, -2] }, GenericDict<int, double>.CreatePickleConverter(PickleConverters.Int32, PickleConverters.Double));
        yield return new Cell<GenericTuple<int, double>>("generic class", PickleAs.Tuple, "GenericTuple", new GenericTuple<int, double> { Number = 7, Title = "seven", Parts = [0.5, -2] }, GenericTuple<int, double>.CreatePickleConverter(PickleConverters.Int32, PickleConverters.Double));
        yield return new Cell<GenericList<int, double>>("generic class", PickleAs.List, "GenericList", new GenericList<int, double> { Number = 7, Title = "seven", Parts = [0.5, -2] }, GenericList<int, double>.CreatePickleConverter(PickleConverters.Int32, PickleConverters.Double));
        yield return new Cell<GenericNamedTuple<int, double>>("generic class", PickleAs.NamedTuple, "GenericNamedTuple", new GenericNamedTuple<int, double> { Number = 7, Title = "seven", Parts = [0.5, -2] }, GenericNamedTuple<int, double>.CreatePickleConverter(PickleConverters.Int32, PickleConverters.Double));
        yield return new Cell<GenericReduce<int, double>>("generic class", PickleAs.Reduce, "GenericReduce", new GenericReduce<int, double> { Number = 7, Title = "seven", Parts = [0.5, -2] }, GenericReduce<int, double>.CreatePickleConverter(PickleConverters.Int32, PickleConverters.Double));
    }
}
