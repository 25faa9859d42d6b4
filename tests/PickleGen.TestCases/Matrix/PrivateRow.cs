namespace Cases.Matrix;

[Pickleable("matrix.PrivateInstance")]
public partial class PrivateInstance : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private readonly string? _title;
    [PickleMember("parts")] private List<double> Items { get; } = [];

    private PrivateInstance()
    {
    }

    public PrivateInstance(int number, string? title, List<double> parts, bool own)
    {
        (_number, _title) = (number, title);
        if (own) Items.AddRange(parts);
    }

    int IItem.Number => _number;
    string? IItem.Title => _title;
    List<double> IItem.Parts => Items;
}

[Pickleable("matrix.PrivateSlots", As = PickleAs.Slots)]
public partial class PrivateSlots : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private readonly string? _title;
    [PickleMember("parts")] private List<double> Items { get; } = [];

    private PrivateSlots()
    {
    }

    public PrivateSlots(int number, string? title, List<double> parts, bool own)
    {
        (_number, _title) = (number, title);
        if (own) Items.AddRange(parts);
    }

    int IItem.Number => _number;
    string? IItem.Title => _title;
    List<double> IItem.Parts => Items;
}

[Pickleable("matrix.PrivateFrozenSlots", As = PickleAs.FrozenSlots)]
public partial class PrivateFrozenSlots : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private readonly string? _title;
    [PickleMember("parts")] private List<double> Items { get; } = [];

    private PrivateFrozenSlots()
    {
    }

    public PrivateFrozenSlots(int number, string? title, List<double> parts, bool own)
    {
        (_number, _title) = (number, title);
        if (own) Items.AddRange(parts);
    }

    int IItem.Number => _number;
    string? IItem.Title => _title;
    List<double> IItem.Parts => Items;
}

[Pickleable("matrix.PrivateDict", As = PickleAs.Dict)]
public partial class PrivateDict : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private readonly string? _title;
    [PickleMember("parts")] private List<double> Items { get; } = [];

    private PrivateDict()
    {
    }

    public PrivateDict(int number, string? title, List<double> parts, bool own)
    {
        (_number, _title) = (number, title);
        if (own) Items.AddRange(parts);
    }

    int IItem.Number => _number;
    string? IItem.Title => _title;
    List<double> IItem.Parts => Items;
}

[Pickleable("matrix.PrivateTuple", As = PickleAs.Tuple)]
public partial class PrivateTuple : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private readonly string? _title;
    [PickleMember("parts")] private List<double> Items { get; } = [];

    private PrivateTuple()
    {
    }

    public PrivateTuple(int number, string? title, List<double> parts, bool own)
    {
        (_number, _title) = (number, title);
        if (own) Items.AddRange(parts);
    }

    int IItem.Number => _number;
    string? IItem.Title => _title;
    List<double> IItem.Parts => Items;
}

[Pickleable("matrix.PrivateList", As = PickleAs.List)]
public partial class PrivateList : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private readonly string? _title;
    [PickleMember("parts")] private List<double> Items { get; } = [];

    private PrivateList()
    {
    }

    public PrivateList(int number, string? title, List<double> parts, bool own)
    {
        (_number, _title) = (number, title);
        if (own) Items.AddRange(parts);
    }

    int IItem.Number => _number;
    string? IItem.Title => _title;
    List<double> IItem.Parts => Items;
}

[Pickleable("matrix.PrivateNamedTuple", As = PickleAs.NamedTuple)]
public partial class PrivateNamedTuple : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private readonly string? _title;
    [PickleMember("parts")] private List<double> Items { get; } = [];

    private PrivateNamedTuple()
    {
    }

    public PrivateNamedTuple(int number, string? title, List<double> parts, bool own)
    {
        (_number, _title) = (number, title);
        if (own) Items.AddRange(parts);
    }

    int IItem.Number => _number;
    string? IItem.Title => _title;
    List<double> IItem.Parts => Items;
}

[Pickleable("matrix.PrivateReduce", As = PickleAs.Reduce)]
public partial class PrivateReduce : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private readonly string? _title;
    [PickleMember("parts")] private List<double> Items { get; } = [];

    private PrivateReduce()
    {
    }

    public PrivateReduce(int number, string? title, List<double> parts, bool own)
    {
        (_number, _title) = (number, title);
        if (own) Items.AddRange(parts);
    }

    int IItem.Number => _number;
    string? IItem.Title => _title;
    List<double> IItem.Parts => Items;
}

/// <summary>The row: class with private members.</summary>
public static class PrivateRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<PrivateInstance>("class with private members", PickleAs.Instance, "PrivateInstance", new PrivateInstance(7, "seven", [0.5, -2], true));
        yield return Cell.Of<PrivateSlots>("class with private members", PickleAs.Slots, "PrivateSlots", new PrivateSlots(7, "seven", [0.5, -2], true));
        yield return Cell.Of<PrivateFrozenSlots>("class with private members", PickleAs.FrozenSlots, "PrivateFrozenSlots", new PrivateFrozenSlots(7, "seven", [0.5, -2], true));
        yield return Cell.Of<PrivateDict>("class with private members", PickleAs.Dict, "PrivateDict", new PrivateDict(7, "seven", [0.5, -2], true));
        yield return Cell.Of<PrivateTuple>("class with private members", PickleAs.Tuple, "PrivateTuple", new PrivateTuple(7, "seven", [0.5, -2], true));
        yield return Cell.Of<PrivateList>("class with private members", PickleAs.List, "PrivateList", new PrivateList(7, "seven", [0.5, -2], true));
        yield return Cell.Of<PrivateNamedTuple>("class with private members", PickleAs.NamedTuple, "PrivateNamedTuple", new PrivateNamedTuple(7, "seven", [0.5, -2], true));
        yield return Cell.Of<PrivateReduce>("class with private members", PickleAs.Reduce, "PrivateReduce", new PrivateReduce(7, "seven", [0.5, -2], true));
    }
}
