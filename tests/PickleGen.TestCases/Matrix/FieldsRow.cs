namespace Cases.Matrix;

[Pickleable("matrix.FieldsInstance")]
public partial class FieldsInstance : IItem
{
    public int Number;
    public string? Title;
    public List<double> Parts = [];

    int IItem.Number => Number;
    string? IItem.Title => Title;
    List<double> IItem.Parts => Parts;
}

[Pickleable("matrix.FieldsSlots", As = PickleAs.Slots)]
public partial class FieldsSlots : IItem
{
    public int Number;
    public string? Title;
    public List<double> Parts = [];

    int IItem.Number => Number;
    string? IItem.Title => Title;
    List<double> IItem.Parts => Parts;
}

[Pickleable("matrix.FieldsFrozenSlots", As = PickleAs.FrozenSlots)]
public partial class FieldsFrozenSlots : IItem
{
    public int Number;
    public string? Title;
    public List<double> Parts = [];

    int IItem.Number => Number;
    string? IItem.Title => Title;
    List<double> IItem.Parts => Parts;
}

[Pickleable("matrix.FieldsDict", As = PickleAs.Dict)]
public partial class FieldsDict : IItem
{
    public int Number;
    public string? Title;
    public List<double> Parts = [];

    int IItem.Number => Number;
    string? IItem.Title => Title;
    List<double> IItem.Parts => Parts;
}

[Pickleable("matrix.FieldsTuple", As = PickleAs.Tuple)]
public partial class FieldsTuple : IItem
{
    public int Number;
    public string? Title;
    public List<double> Parts = [];

    int IItem.Number => Number;
    string? IItem.Title => Title;
    List<double> IItem.Parts => Parts;
}

[Pickleable("matrix.FieldsList", As = PickleAs.List)]
public partial class FieldsList : IItem
{
    public int Number;
    public string? Title;
    public List<double> Parts = [];

    int IItem.Number => Number;
    string? IItem.Title => Title;
    List<double> IItem.Parts => Parts;
}

[Pickleable("matrix.FieldsNamedTuple", As = PickleAs.NamedTuple)]
public partial class FieldsNamedTuple : IItem
{
    public int Number;
    public string? Title;
    public List<double> Parts = [];

    int IItem.Number => Number;
    string? IItem.Title => Title;
    List<double> IItem.Parts => Parts;
}

[Pickleable("matrix.FieldsReduce", As = PickleAs.Reduce)]
public partial class FieldsReduce : IItem
{
    public int Number;
    public string? Title;
    public List<double> Parts = [];

    int IItem.Number => Number;
    string? IItem.Title => Title;
    List<double> IItem.Parts => Parts;
}

/// <summary>The row: class with public fields.</summary>
public static class FieldsRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<FieldsInstance>("class with public fields", PickleAs.Instance, "FieldsInstance", new FieldsInstance { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<FieldsSlots>("class with public fields", PickleAs.Slots, "FieldsSlots", new FieldsSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<FieldsFrozenSlots>("class with public fields", PickleAs.FrozenSlots, "FieldsFrozenSlots", new FieldsFrozenSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<FieldsDict>("class with public fields", PickleAs.Dict, "FieldsDict", new FieldsDict { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<FieldsTuple>("class with public fields", PickleAs.Tuple, "FieldsTuple", new FieldsTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<FieldsList>("class with public fields", PickleAs.List, "FieldsList", new FieldsList { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<FieldsNamedTuple>("class with public fields", PickleAs.NamedTuple, "FieldsNamedTuple", new FieldsNamedTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<FieldsReduce>("class with public fields", PickleAs.Reduce, "FieldsReduce", new FieldsReduce { Number = 7, Title = "seven", Parts = [0.5, -2] });
    }
}
