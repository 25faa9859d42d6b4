namespace Cases.Matrix;

[Pickleable("matrix.ClassInstance")]
public partial class ClassInstance : IItem
{
    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.ClassSlots", As = PickleAs.Slots)]
public partial class ClassSlots : IItem
{
    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.ClassFrozenSlots", As = PickleAs.FrozenSlots)]
public partial class ClassFrozenSlots : IItem
{
    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.ClassDict", As = PickleAs.Dict)]
public partial class ClassDict : IItem
{
    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.ClassTuple", As = PickleAs.Tuple)]
public partial class ClassTuple : IItem
{
    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.ClassList", As = PickleAs.List)]
public partial class ClassList : IItem
{
    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.ClassNamedTuple", As = PickleAs.NamedTuple)]
public partial class ClassNamedTuple : IItem
{
    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.ClassReduce", As = PickleAs.Reduce)]
public partial class ClassReduce : IItem
{
    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
}

/// <summary>The row: class.</summary>
public static class ClassRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<ClassInstance>("class", PickleAs.Instance, "ClassInstance", new ClassInstance { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<ClassSlots>("class", PickleAs.Slots, "ClassSlots", new ClassSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<ClassFrozenSlots>("class", PickleAs.FrozenSlots, "ClassFrozenSlots", new ClassFrozenSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<ClassDict>("class", PickleAs.Dict, "ClassDict", new ClassDict { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<ClassTuple>("class", PickleAs.Tuple, "ClassTuple", new ClassTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<ClassList>("class", PickleAs.List, "ClassList", new ClassList { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<ClassNamedTuple>("class", PickleAs.NamedTuple, "ClassNamedTuple", new ClassNamedTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<ClassReduce>("class", PickleAs.Reduce, "ClassReduce", new ClassReduce { Number = 7, Title = "seven", Parts = [0.5, -2] });
    }
}
