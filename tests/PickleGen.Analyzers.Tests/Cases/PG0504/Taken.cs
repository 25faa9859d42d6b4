using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public long M0 { get; set; } = default!;
    public int M1 { get; set; } = default!;
    public long M2 { get; set; } = default!;
    public System.Numerics.BigInteger M3 { get; set; } = default!;
    public double M4 { get; set; } = default!;
    public decimal M5 { get; set; } = default!;
    public string M6 { get; set; } = default!;
    public int? M7 { get; set; } = default!;
    public string? M8 { get; set; } = default!;
    public string M9 { get; set; } = default!;
    public long[] M10 { get; set; } = default!;
    public System.Collections.Generic.HashSet<int> M11 { get; set; } = default!;
    public int[] M12 { get; set; } = default!;
    public object M13 { get; set; } = default!;
    public System.Collections.Generic.List<int?> M14 { get; set; } = default!;
    public System.DateTime M15 { get; set; } = default!;
    public double M16 { get; set; } = default!;
    public float M17 { get; set; } = default!;
    public System.Collections.Generic.Dictionary<object, object> M18 { get; set; } = default!;
    public System.Numerics.Complex M19 { get; set; } = default!;
    public Line M20 { get; set; } = default!;
    public Base M21 { get; set; } = default!;
    public Base[] M22 { get; set; } = default!;
    public int[] M23 { get; set; } = default!;
    public System.Collections.Frozen.FrozenSet<int> M24 { get; set; } = default!;
    public System.Memory<byte> M25 { get; set; } = default!;
    public Color M26 { get; set; } = default!;
    public Grade M27 { get; set; } = default!;
}

[Pickleable("shop.Base")]
[PickleDerived<Line>]
public abstract partial record Base;

[Pickleable("shop.Line")]
[PickleAlias("old.Line")]
public partial record Line(int Count) : Base;

public enum Color { Red }

[Pickleable("shop.Grade")]
public enum Grade { A, B }
