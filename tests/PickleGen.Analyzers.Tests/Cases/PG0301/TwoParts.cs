using PickleGen;

namespace Shop;

[Pickleable]
public partial class {|PG0301:Order|}
{
    public int Id { get; set; }
}

public partial class Order
{
    public string Name { get; set; } = "";
}
