namespace Cases.Matrix;

[Pickleable("matrix.OptionalInstance")]
public partial class OptionalInstance : IItem
{
    public OptionalInstance(in int number, string? title = null, List<double>? parts = null) => (Number, Title, Parts) = (number, title, parts ?? []);

    public int Number { get; }
    public string? Title { get; }
    public List<double> Parts { get; }
}

[Pickleable("matrix.OptionalSlots", As = PickleAs.Slots)]
public partial class OptionalSlots : IItem
{
    public OptionalSlots(in int number, string? title = null, List<double>? parts = null) => (Number, Title, Parts) = (number, title, parts ?? []);

    public int Number { get; }
    public string? Title { get; }
    public List<double> Parts { get; }
}

[Pickleable("matrix.OptionalFrozenSlots", As = PickleAs.FrozenSlots)]
public partial class OptionalFrozenSlots : IItem
{
    public OptionalFrozenSlots(in int number, string? title = null, List<double>? parts = null) => (Number, Title, Parts) = (number, title, parts ?? []);

    public int Number { get; }
    public string? Title { get; }
    public List<double> Parts { get; }
}

[Pickleable("matrix.OptionalDict", As = PickleAs.Dict)]
public partial class OptionalDict : IItem
{
    public OptionalDict(in int number, string? title = null, List<double>? parts = null) => (Number, Title, Parts) = (number, title, parts ?? []);

    public int Number { get; }
    public string? Title { get; }
    public List<double> Parts { get; }
}

[Pickleable("matrix.OptionalTuple", As = PickleAs.Tuple)]
public partial class OptionalTuple : IItem
{
    public OptionalTuple(in int number, string? title = null, List<double>? parts = null) => (Number, Title, Parts) = (number, title, parts ?? []);

    public int Number { get; }
    public string? Title { get; }
    public List<double> Parts { get; }
}

[Pickleable("matrix.OptionalList", As = PickleAs.List)]
public partial class OptionalList : IItem
{
    public OptionalList(in int number, string? title = null, List<double>? parts = null) => (Number, Title, Parts) = (number, title, parts ?? []);

    public int Number { get; }
    public string? Title { get; }
    public List<double> Parts { get; }
}

[Pickleable("matrix.OptionalNamedTuple", As = PickleAs.NamedTuple)]
public partial class OptionalNamedTuple : IItem
{
    public OptionalNamedTuple(in int number, string? title = null, List<double>? parts = null) => (Number, Title, Parts) = (number, title, parts ?? []);

    public int Number { get; }
    public string? Title { get; }
    public List<double> Parts { get; }
}

[Pickleable("matrix.OptionalReduce", As = PickleAs.Reduce)]
public partial class OptionalReduce : IItem
{
    public OptionalReduce(in int number, string? title = null, List<double>? parts = null) => (Number, Title, Parts) = (number, title, parts ?? []);

    public int Number { get; }
    public string? Title { get; }
    public List<double> Parts { get; }
}

/// <summary>The row: class with optional and in parameters.</summary>
public static class OptionalRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<OptionalInstance>("class with optional and in parameters", PickleAs.Instance, "OptionalInstance", new OptionalInstance(7, "seven", [0.5, -2]));
        yield return Cell.Of<OptionalSlots>("class with optional and in parameters", PickleAs.Slots, "OptionalSlots", new OptionalSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<OptionalFrozenSlots>("class with optional and in parameters", PickleAs.FrozenSlots, "OptionalFrozenSlots", new OptionalFrozenSlots(7, "seven", [0.5, -2]));
        yield return Cell.Of<OptionalDict>("class with optional and in parameters", PickleAs.Dict, "OptionalDict", new OptionalDict(7, "seven", [0.5, -2]));
        yield return Cell.Of<OptionalTuple>("class with optional and in parameters", PickleAs.Tuple, "OptionalTuple", new OptionalTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<OptionalList>("class with optional and in parameters", PickleAs.List, "OptionalList", new OptionalList(7, "seven", [0.5, -2]));
        yield return Cell.Of<OptionalNamedTuple>("class with optional and in parameters", PickleAs.NamedTuple, "OptionalNamedTuple", new OptionalNamedTuple(7, "seven", [0.5, -2]));
        yield return Cell.Of<OptionalReduce>("class with optional and in parameters", PickleAs.Reduce, "OptionalReduce", new OptionalReduce(7, "seven", [0.5, -2]));
    }
}
