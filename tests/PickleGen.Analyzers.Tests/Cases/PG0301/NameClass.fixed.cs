// fix: PickleGen.NameClass
using PickleGen;

namespace Shop.Models;

/// <summary>An order.</summary>
[Pickleable("shop.models.Order")] // what is bought
public partial class Order
{
    public int Id { get; set; }

    [Pickleable("shop.models:Order.Line", Version = 1), System.Obsolete]
    public partial class Line
    {
        public int Count { get; set; }
    }
}

[global::PickleGen.PickleableAttribute("shop.models.Status")]
internal enum @Status
{
    New,
}
