namespace Cases.Matrix;

[Pickleable, PickleDerived<AbstractInstance>]
public abstract partial class AbstractInstanceBase : IItem
{
    public abstract int Number { get; set; }
    public abstract string? Title { get; set; }
    public abstract List<double> Parts { get; set; }
}

[Pickleable("matrix.AbstractInstance")]
public sealed partial class AbstractInstance : AbstractInstanceBase
{
    public override int Number { get; set; }
    public override string? Title { get; set; }
    public override List<double> Parts { get; set; } = [];
}

[Pickleable, PickleDerived<AbstractSlots>]
public abstract partial class AbstractSlotsBase : IItem
{
    public abstract int Number { get; set; }
    public abstract string? Title { get; set; }
    public abstract List<double> Parts { get; set; }
}

[Pickleable("matrix.AbstractSlots", As = PickleAs.Slots)]
public sealed partial class AbstractSlots : AbstractSlotsBase
{
    public override int Number { get; set; }
    public override string? Title { get; set; }
    public override List<double> Parts { get; set; } = [];
}

[Pickleable, PickleDerived<AbstractFrozenSlots>]
public abstract partial class AbstractFrozenSlotsBase : IItem
{
    public abstract int Number { get; set; }
    public abstract string? Title { get; set; }
    public abstract List<double> Parts { get; set; }
}

[Pickleable("matrix.AbstractFrozenSlots", As = PickleAs.FrozenSlots)]
public sealed partial class AbstractFrozenSlots : AbstractFrozenSlotsBase
{
    public override int Number { get; set; }
    public override string? Title { get; set; }
    public override List<double> Parts { get; set; } = [];
}

[Pickleable, PickleDerived<AbstractNamedTuple>]
public abstract partial class AbstractNamedTupleBase : IItem
{
    public abstract int Number { get; set; }
    public abstract string? Title { get; set; }
    public abstract List<double> Parts { get; set; }
}

[Pickleable("matrix.AbstractNamedTuple", As = PickleAs.NamedTuple)]
public sealed partial class AbstractNamedTuple : AbstractNamedTupleBase
{
    public override int Number { get; set; }
    public override string? Title { get; set; }
    public override List<double> Parts { get; set; } = [];
}

[Pickleable, PickleDerived<AbstractReduce>]
public abstract partial class AbstractReduceBase : IItem
{
    public abstract int Number { get; set; }
    public abstract string? Title { get; set; }
    public abstract List<double> Parts { get; set; }
}

[Pickleable("matrix.AbstractReduce", As = PickleAs.Reduce)]
public sealed partial class AbstractReduce : AbstractReduceBase
{
    public override int Number { get; set; }
    public override string? Title { get; set; }
    public override List<double> Parts { get; set; } = [];
}

/// <summary>The row: abstract class as a closed union.</summary>
public static class AbstractRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<AbstractInstanceBase>("abstract class as a closed union", PickleAs.Instance, "AbstractInstance", new AbstractInstance { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<AbstractSlotsBase>("abstract class as a closed union", PickleAs.Slots, "AbstractSlots", new AbstractSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<AbstractFrozenSlotsBase>("abstract class as a closed union", PickleAs.FrozenSlots, "AbstractFrozenSlots", new AbstractFrozenSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<AbstractNamedTupleBase>("abstract class as a closed union", PickleAs.NamedTuple, "AbstractNamedTuple", new AbstractNamedTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<AbstractReduceBase>("abstract class as a closed union", PickleAs.Reduce, "AbstractReduce", new AbstractReduce { Number = 7, Title = "seven", Parts = [0.5, -2] });
    }
}
