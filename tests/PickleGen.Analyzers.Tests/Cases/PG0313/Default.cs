using PickleGen;

[assembly: PickleDefaults(Module = "types")]

namespace Shop;

[Pickleable]
public partial class {|PG0313:Order|}
{
    public int Id { get; set; }
}

[Pickleable("shop.Customer")]
public partial class Customer
{
    public int Id { get; set; }
}
