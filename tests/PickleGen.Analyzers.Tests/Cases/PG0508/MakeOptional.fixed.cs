// fix: PickleGen.MakeOptional
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    // Who.
    public string Customer { get; init; } = ""; // by name

    public int Count { get; set; }

    public string? Note { get; set; }
}
