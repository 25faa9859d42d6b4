using PickleGen;

namespace HelloPython.Models;

[Pickleable("shop.Order")]
public partial class Order
{
    public int Number { get; init; }

    public required Customer Customer { get; init; }

    // Python sees datetime(..., tzinfo=timezone.utc).
    public DateTimeOffset Placed { get; init; }

    public OrderStatus Status { get; set; }

    public List<Line> Lines { get; init; } = [];

    // Python's None where there is none.
    public string? Note { get; set; }

    // Computed, so not pickled: it has no setter. Python computes its own.
    public decimal Total => Lines.Sum(line => line.Quantity * line.Product.Price);
}
