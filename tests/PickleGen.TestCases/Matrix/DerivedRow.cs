namespace Cases.Matrix;

public abstract class Basis
{
    public int Number { get; set; }
    public string? Title { get; set; }
}

[Pickleable("matrix.DerivedInstance")]
public sealed partial class DerivedInstance : Basis, IItem
{
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.DerivedSlots", As = PickleAs.Slots)]
public sealed partial class DerivedSlots : Basis, IItem
{
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.DerivedFrozenSlots", As = PickleAs.FrozenSlots)]
public sealed partial class DerivedFrozenSlots : Basis, IItem
{
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.DerivedDict", As = PickleAs.Dict)]
public sealed partial class DerivedDict : Basis, IItem
{
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.DerivedTuple", As = PickleAs.Tuple)]
public sealed partial class DerivedTuple : Basis, IItem
{
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.DerivedList", As = PickleAs.List)]
public sealed partial class DerivedList : Basis, IItem
{
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.DerivedNamedTuple", As = PickleAs.NamedTuple)]
public sealed partial class DerivedNamedTuple : Basis, IItem
{
    public List<double> Parts { get; set; } = [];
}

[Pickleable("matrix.DerivedReduce", As = PickleAs.Reduce)]
public sealed partial class DerivedReduce : Basis, IItem
{
    public List<double> Parts { get; set; } = [];
}

/// <summary>The row: derived class.</summary>
public static class DerivedRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<DerivedInstance>("derived class", PickleAs.Instance, "DerivedInstance", new DerivedInstance { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<DerivedSlots>("derived class", PickleAs.Slots, "DerivedSlots", new DerivedSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<DerivedFrozenSlots>("derived class", PickleAs.FrozenSlots, "DerivedFrozenSlots", new DerivedFrozenSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<DerivedDict>("derived class", PickleAs.Dict, "DerivedDict", new DerivedDict { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<DerivedTuple>("derived class", PickleAs.Tuple, "DerivedTuple", new DerivedTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<DerivedList>("derived class", PickleAs.List, "DerivedList", new DerivedList { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<DerivedNamedTuple>("derived class", PickleAs.NamedTuple, "DerivedNamedTuple", new DerivedNamedTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<DerivedReduce>("derived class", PickleAs.Reduce, "DerivedReduce", new DerivedReduce { Number = 7, Title = "seven", Parts = [0.5, -2] });
    }
}
