using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [Pickleable]
    public partial record struct Price(decimal Amount);
}

public partial class Order
{
    public string? Note { get; set; }
}
