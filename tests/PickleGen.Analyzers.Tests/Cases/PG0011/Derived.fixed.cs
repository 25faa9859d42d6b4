// fix: PickleGen.MakeTypePickleable
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[Pickleable]
public partial class GiftOrder : Order
{
    public string Greeting { get; set; } = "";
}

public abstract class Base : Order;

[Pickleable]
public sealed partial class Leaf : Base;

public partial class Outer
{
    [Pickleable]
    private sealed partial record Inner : Point;
}

[Pickleable]
public partial record Point;
