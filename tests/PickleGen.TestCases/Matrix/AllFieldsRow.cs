namespace Cases.Matrix;

[Pickleable("matrix.AllFieldsInstance", Members = PickleMembers.AllFields)]
public partial class AllFieldsInstance : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private string? _title;

    private AllFieldsInstance()
    {
    }

    public AllFieldsInstance(int first, string? second) => (_number, _title) = (first, second);

    public List<double> Parts { get; private set; } = [0.5, -2];

    int IItem.Number => _number;
    string? IItem.Title => _title;

    public void Rename(string? other) => _title = other;
}

[Pickleable("matrix.AllFieldsSlots", As = PickleAs.Slots, Members = PickleMembers.AllFields)]
public partial class AllFieldsSlots : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private string? _title;

    private AllFieldsSlots()
    {
    }

    public AllFieldsSlots(int first, string? second) => (_number, _title) = (first, second);

    public List<double> Parts { get; private set; } = [0.5, -2];

    int IItem.Number => _number;
    string? IItem.Title => _title;

    public void Rename(string? other) => _title = other;
}

[Pickleable("matrix.AllFieldsFrozenSlots", As = PickleAs.FrozenSlots, Members = PickleMembers.AllFields)]
public partial class AllFieldsFrozenSlots : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private string? _title;

    private AllFieldsFrozenSlots()
    {
    }

    public AllFieldsFrozenSlots(int first, string? second) => (_number, _title) = (first, second);

    public List<double> Parts { get; private set; } = [0.5, -2];

    int IItem.Number => _number;
    string? IItem.Title => _title;

    public void Rename(string? other) => _title = other;
}

[Pickleable("matrix.AllFieldsDict", As = PickleAs.Dict, Members = PickleMembers.AllFields)]
public partial class AllFieldsDict : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private string? _title;

    private AllFieldsDict()
    {
    }

    public AllFieldsDict(int first, string? second) => (_number, _title) = (first, second);

    public List<double> Parts { get; private set; } = [0.5, -2];

    int IItem.Number => _number;
    string? IItem.Title => _title;

    public void Rename(string? other) => _title = other;
}

[Pickleable("matrix.AllFieldsTuple", As = PickleAs.Tuple, Members = PickleMembers.AllFields)]
public partial class AllFieldsTuple : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private string? _title;

    private AllFieldsTuple()
    {
    }

    public AllFieldsTuple(int first, string? second) => (_number, _title) = (first, second);

    public List<double> Parts { get; private set; } = [0.5, -2];

    int IItem.Number => _number;
    string? IItem.Title => _title;

    public void Rename(string? other) => _title = other;
}

[Pickleable("matrix.AllFieldsList", As = PickleAs.List, Members = PickleMembers.AllFields)]
public partial class AllFieldsList : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private string? _title;

    private AllFieldsList()
    {
    }

    public AllFieldsList(int first, string? second) => (_number, _title) = (first, second);

    public List<double> Parts { get; private set; } = [0.5, -2];

    int IItem.Number => _number;
    string? IItem.Title => _title;

    public void Rename(string? other) => _title = other;
}

[Pickleable("matrix.AllFieldsNamedTuple", As = PickleAs.NamedTuple, Members = PickleMembers.AllFields)]
public partial class AllFieldsNamedTuple : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private string? _title;

    private AllFieldsNamedTuple()
    {
    }

    public AllFieldsNamedTuple(int first, string? second) => (_number, _title) = (first, second);

    public List<double> Parts { get; private set; } = [0.5, -2];

    int IItem.Number => _number;
    string? IItem.Title => _title;

    public void Rename(string? other) => _title = other;
}

[Pickleable("matrix.AllFieldsReduce", As = PickleAs.Reduce, Members = PickleMembers.AllFields)]
public partial class AllFieldsReduce : IItem
{
    [PickleMember("number")] private readonly int _number;
    [PickleMember("title")] private string? _title;

    private AllFieldsReduce()
    {
    }

    public AllFieldsReduce(int first, string? second) => (_number, _title) = (first, second);

    public List<double> Parts { get; private set; } = [0.5, -2];

    int IItem.Number => _number;
    string? IItem.Title => _title;

    public void Rename(string? other) => _title = other;
}

/// <summary>The row: class pickled by all its fields.</summary>
public static class AllFieldsRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<AllFieldsInstance>("class pickled by all its fields", PickleAs.Instance, "AllFieldsInstance", new AllFieldsInstance(7, "seven"));
        yield return Cell.Of<AllFieldsSlots>("class pickled by all its fields", PickleAs.Slots, "AllFieldsSlots", new AllFieldsSlots(7, "seven"));
        yield return Cell.Of<AllFieldsFrozenSlots>("class pickled by all its fields", PickleAs.FrozenSlots, "AllFieldsFrozenSlots", new AllFieldsFrozenSlots(7, "seven"));
        yield return Cell.Of<AllFieldsDict>("class pickled by all its fields", PickleAs.Dict, "AllFieldsDict", new AllFieldsDict(7, "seven"));
        yield return Cell.Of<AllFieldsTuple>("class pickled by all its fields", PickleAs.Tuple, "AllFieldsTuple", new AllFieldsTuple(7, "seven"));
        yield return Cell.Of<AllFieldsList>("class pickled by all its fields", PickleAs.List, "AllFieldsList", new AllFieldsList(7, "seven"));
        yield return Cell.Of<AllFieldsNamedTuple>("class pickled by all its fields", PickleAs.NamedTuple, "AllFieldsNamedTuple", new AllFieldsNamedTuple(7, "seven"));
        yield return Cell.Of<AllFieldsReduce>("class pickled by all its fields", PickleAs.Reduce, "AllFieldsReduce", new AllFieldsReduce(7, "seven"));
    }
}
