using PickleGen;

namespace HelloPython.Models;

// Python's dataclass shop.Customer. The generator writes the other half of this class.
[Pickleable("shop.Customer")]
public partial class Customer
{
    public required string Name { get; init; }

    public DateOnly Since { get; init; }

    // Each order refers back to its customer: a cycle, which pickles keep.
    public List<Order> Orders { get; init; } = [];
}
