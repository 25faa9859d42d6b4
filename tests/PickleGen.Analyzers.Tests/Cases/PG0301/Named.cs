using System;
using PickleGen;

namespace Shop;

[Pickleable("shop.models.Order")]
public partial class Order
{
    public int Id { get; set; }
}

// There is no class to look for.
[Pickleable(As = PickleAs.Dict)]
public partial class Options
{
    public int Id { get; set; }
}

[Pickleable(As = PickleAs.Tuple)]
public partial record Point(int X, int Y);

[Pickleable(As = PickleAs.Name)]
public enum Color
{
    Red,
}

[Pickleable(As = PickleAs.Int)]
public enum Level
{
    Low,
}

// Pickles name what stands for it, never this.
[Pickleable]
[PickleDerived<Circle>]
public abstract partial class Shape;

[Pickleable("shop.Circle")]
public partial class Circle : Shape;

public class NotPickleable
{
    public int Id { get; set; }
}

[Other.Pickleable]
public partial class OfAnother
{
    public int Id { get; set; }
}

public static class Other
{
    public sealed class PickleableAttribute : Attribute;
}
