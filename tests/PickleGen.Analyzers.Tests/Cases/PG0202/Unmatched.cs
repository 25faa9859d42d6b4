using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public Order(string {|PG0202:key|}) => Id = key.Length;

    public int Id { get; set; }
}

[Pickleable]
public partial class Line(int {|PG0202:number|})
{
    public int Doubled { get; set; } = number * 2;
}
