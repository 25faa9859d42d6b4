using PickleGen;

namespace HelloPython.Models;

[Pickleable("shop.Product")]
public partial class Product
{
    public required string Sku { get; init; }

    public required string Name { get; init; }

    // Python's decimal.Decimal: 19.90 stays 19.90.
    public decimal Price { get; set; }
}
