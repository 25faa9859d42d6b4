namespace Cases.Matrix;

/// <summary>The members of all types of the row.</summary>
public abstract class Large : IItem
{
    public int Number { get; set; }
    public string? Title { get; set; }
    public List<double> Parts { get; set; } = [];
    public int More00 { get; set; } = 0;
    public int More01 { get; set; } = 1;
    public int More02 { get; set; } = 2;
    public int More03 { get; set; } = 3;
    public int More04 { get; set; } = 4;
    public int More05 { get; set; } = 5;
    public int More06 { get; set; } = 6;
    public int More07 { get; set; } = 7;
    public int More08 { get; set; } = 8;
    public int More09 { get; set; } = 9;
    public int More10 { get; set; } = 10;
    public int More11 { get; set; } = 11;
    public int More12 { get; set; } = 12;
    public int More13 { get; set; } = 13;
    public int More14 { get; set; } = 14;
    public int More15 { get; set; } = 15;
    public int More16 { get; set; } = 16;
    public int More17 { get; set; } = 17;
    public int More18 { get; set; } = 18;
    public int More19 { get; set; } = 19;
    public int More20 { get; set; } = 20;
    public int More21 { get; set; } = 21;
    public int More22 { get; set; } = 22;
    public int More23 { get; set; } = 23;
    public int More24 { get; set; } = 24;
    public int More25 { get; set; } = 25;
    public int More26 { get; set; } = 26;
    public int More27 { get; set; } = 27;
    public int More28 { get; set; } = 28;
    public int More29 { get; set; } = 29;
    public int More30 { get; set; } = 30;
    public int More31 { get; set; } = 31;
    public int More32 { get; set; } = 32;
    public int More33 { get; set; } = 33;
    public int More34 { get; set; } = 34;
    public int More35 { get; set; } = 35;
    public int More36 { get; set; } = 36;
    public int More37 { get; set; } = 37;
    public int More38 { get; set; } = 38;
    public int More39 { get; set; } = 39;
    public int More40 { get; set; } = 40;
    public int More41 { get; set; } = 41;
    public int More42 { get; set; } = 42;
    public int More43 { get; set; } = 43;
    public int More44 { get; set; } = 44;
    public int More45 { get; set; } = 45;
    public int More46 { get; set; } = 46;
    public int More47 { get; set; } = 47;
    public int More48 { get; set; } = 48;
    public int More49 { get; set; } = 49;
    public int More50 { get; set; } = 50;
    public int More51 { get; set; } = 51;
    public int More52 { get; set; } = 52;
    public int More53 { get; set; } = 53;
    public int More54 { get; set; } = 54;
    public int More55 { get; set; } = 55;
    public int More56 { get; set; } = 56;
    public int More57 { get; set; } = 57;
    public int More58 { get; set; } = 58;
    public int More59 { get; set; } = 59;
    public int More60 { get; set; } = 60;
    public int More61 { get; set; } = 61;
    public int More62 { get; set; } = 62;
    public int More63 { get; set; } = 63;
    public int More64 { get; set; } = 64;
    public int More65 { get; set; } = 65;
    public int More66 { get; set; } = 66;
    public int More67 { get; set; } = 67;
    public int More68 { get; set; } = 68;
    public int More69 { get; set; } = 69;
    public int More70 { get; set; } = 70;
    public int More71 { get; set; } = 71;
    public int More72 { get; set; } = 72;
    public int More73 { get; set; } = 73;
    public int More74 { get; set; } = 74;
    public int More75 { get; set; } = 75;
    public int More76 { get; set; } = 76;
    public int More77 { get; set; } = 77;
    public int More78 { get; set; } = 78;
    public int More79 { get; set; } = 79;
    public int More80 { get; set; } = 80;
    public int More81 { get; set; } = 81;
    public int More82 { get; set; } = 82;
    public int More83 { get; set; } = 83;
    public int More84 { get; set; } = 84;
    public int More85 { get; set; } = 85;
    public int More86 { get; set; } = 86;
    public int More87 { get; set; } = 87;
    public int More88 { get; set; } = 88;
    public int More89 { get; set; } = 89;
    public int More90 { get; set; } = 90;
    public int More91 { get; set; } = 91;
    public int More92 { get; set; } = 92;
    public int More93 { get; set; } = 93;
    public int More94 { get; set; } = 94;
    public int More95 { get; set; } = 95;
    public int More96 { get; set; } = 96;
}

[Pickleable("matrix.LargeInstance")]
public partial class LargeInstance : Large;

[Pickleable("matrix.LargeSlots", As = PickleAs.Slots)]
public partial class LargeSlots : Large;

[Pickleable("matrix.LargeFrozenSlots", As = PickleAs.FrozenSlots)]
public partial class LargeFrozenSlots : Large;

[Pickleable("matrix.LargeDict", As = PickleAs.Dict)]
public partial class LargeDict : Large;

[Pickleable("matrix.LargeTuple", As = PickleAs.Tuple)]
public partial class LargeTuple : Large;

[Pickleable("matrix.LargeList", As = PickleAs.List)]
public partial class LargeList : Large;

[Pickleable("matrix.LargeNamedTuple", As = PickleAs.NamedTuple)]
public partial class LargeNamedTuple : Large;

[Pickleable("matrix.LargeReduce", As = PickleAs.Reduce)]
public partial class LargeReduce : Large;

/// <summary>The row: class with 100 members.</summary>
public static class LargeRow
{
    public static IEnumerable<ICell> Cells()
    {
        yield return Cell.Of<LargeInstance>("class with 100 members", PickleAs.Instance, "LargeInstance", new LargeInstance { Number = 7, Title = "seven", Parts = [0.5, -2] }, more: 97);
        yield return Cell.Of<LargeSlots>("class with 100 members", PickleAs.Slots, "LargeSlots", new LargeSlots { Number = 7, Title = "seven", Parts = [0.5, -2] }, more: 97);
        yield return Cell.Of<LargeFrozenSlots>("class with 100 members", PickleAs.FrozenSlots, "LargeFrozenSlots", new LargeFrozenSlots { Number = 7, Title = "seven", Parts = [0.5, -2] }, more: 97);
        yield return Cell.Of<LargeDict>("class with 100 members", PickleAs.Dict, "LargeDict", new LargeDict { Number = 7, Title = "seven", Parts = [0.5, -2] }, more: 97);
        yield return Cell.Of<LargeTuple>("class with 100 members", PickleAs.Tuple, "LargeTuple", new LargeTuple { Number = 7, Title = "seven", Parts = [0.5, -2] }, more: 97);
        yield return Cell.Of<LargeList>("class with 100 members", PickleAs.List, "LargeList", new LargeList { Number = 7, Title = "seven", Parts = [0.5, -2] }, more: 97);
        yield return Cell.Of<LargeNamedTuple>("class with 100 members", PickleAs.NamedTuple, "LargeNamedTuple", new LargeNamedTuple { Number = 7, Title = "seven", Parts = [0.5, -2] }, more: 97);
        yield return Cell.Of<LargeReduce>("class with 100 members", PickleAs.Reduce, "LargeReduce", new LargeReduce { Number = 7, Title = "seven", Parts = [0.5, -2] }, more: 97);
    }
}
