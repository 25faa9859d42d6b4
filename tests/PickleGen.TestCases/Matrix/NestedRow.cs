namespace Cases.Matrix;

public static partial class Outer
{
    public partial struct Middle
    {
        [Pickleable("matrix:Outer.Middle.NestedInstance")]
        public partial class NestedInstance : IItem
        {
            public int Number { get; set; }
            public string? Title { get; set; }
            public List<double> Parts { get; set; } = [];
        }

        [Pickleable("matrix:Outer.Middle.NestedSlots", As = PickleAs.Slots)]
        public partial class NestedSlots : IItem
        {
            public int Number { get; set; }
            public string? Title { get; set; }
            public List<double> Parts { get; set; } = [];
        }

        [Pickleable("matrix:Outer.Middle.NestedFrozenSlots", As = PickleAs.FrozenSlots)]
        public partial class NestedFrozenSlots : IItem
        {
            public int Number { get; set; }
            public string? Title { get; set; }
            public List<double> Parts { get; set; } = [];
        }

        [Pickleable("matrix:Outer.Middle.NestedDict", As = PickleAs.Dict)]
        public partial class NestedDict : IItem
        {
            public int Number { get; set; }
            public string? Title { get; set; }
            public List<double> Parts { get; set; } = [];
        }

        [Pickleable("matrix:Outer.Middle.NestedTuple", As = PickleAs.Tuple)]
        public partial class NestedTuple : IItem
        {
            public int Number { get; set; }
            public string? Title { get; set; }
            public List<double> Parts { get; set; } = [];
        }

        [Pickleable("matrix:Outer.Middle.NestedList", As = PickleAs.List)]
        public partial class NestedList : IItem
        {
            public int Number { get; set; }
            public string? Title { get; set; }
            public List<double> Parts { get; set; } = [];
        }

        [Pickleable("matrix:Outer.Middle.NestedNamedTuple", As = PickleAs.NamedTuple)]
        public partial class NestedNamedTuple : IItem
        {
            public int Number { get; set; }
            public string? Title { get; set; }
            public List<double> Parts { get; set; } = [];
        }

        [Pickleable("matrix:Outer.Middle.NestedReduce", As = PickleAs.Reduce)]
        public partial class NestedReduce : IItem
        {
            public int Number { get; set; }
            public string? Title { get; set; }
            public List<double> Parts { get; set; } = [];
        }
    }
}

/// <summary>The row: class nested in others.</summary>
public static class NestedRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<Outer.Middle.NestedInstance>("class nested in others", PickleAs.Instance, "NestedInstance", new Outer.Middle.NestedInstance { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<Outer.Middle.NestedSlots>("class nested in others", PickleAs.Slots, "NestedSlots", new Outer.Middle.NestedSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<Outer.Middle.NestedFrozenSlots>("class nested in others", PickleAs.FrozenSlots, "NestedFrozenSlots", new Outer.Middle.NestedFrozenSlots { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<Outer.Middle.NestedDict>("class nested in others", PickleAs.Dict, "NestedDict", new Outer.Middle.NestedDict { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<Outer.Middle.NestedTuple>("class nested in others", PickleAs.Tuple, "NestedTuple", new Outer.Middle.NestedTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<Outer.Middle.NestedList>("class nested in others", PickleAs.List, "NestedList", new Outer.Middle.NestedList { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<Outer.Middle.NestedNamedTuple>("class nested in others", PickleAs.NamedTuple, "NestedNamedTuple", new Outer.Middle.NestedNamedTuple { Number = 7, Title = "seven", Parts = [0.5, -2] });
        yield return Cell.Of<Outer.Middle.NestedReduce>("class nested in others", PickleAs.Reduce, "NestedReduce", new Outer.Middle.NestedReduce { Number = 7, Title = "seven", Parts = [0.5, -2] });
    }
}
