using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order;

[Pickleable]
public sealed partial record Line(int Number);

[Pickleable]
public partial struct Price
{
    public decimal Amount;
}

[Pickleable]
public readonly partial record struct Point(double X, double Y);

[Pickleable]
public partial class Box<T>
{
    public int Size { get; set; }
}
