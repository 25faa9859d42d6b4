// fix: PickleGen.MakeTypePickleable
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

public class {|PG0011:GiftOrder|} : Order
{
    public string Greeting { get; set; } = "";
}

public abstract class Base : Order;

public sealed class {|PG0011:Leaf|} : Base;

public class Outer
{
    private sealed record {|PG0011:Inner|} : Point;
}

[Pickleable]
public partial record Point;
