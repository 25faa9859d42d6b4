using PickleGen;

[assembly: PickleDefaults(Module = "shop.models")]

namespace Shop
{
    [Pickleable]
    public partial class Order
    {
        public int Id { get; set; }
    }
}

[Pickleable]
public enum Status
{
    New,
}
