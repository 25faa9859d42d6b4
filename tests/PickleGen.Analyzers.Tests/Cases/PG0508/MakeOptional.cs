// fix: PickleGen.MakeOptional
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    // Who.
    public required string {|PG0508:Customer|} { get; init; } // by name

    required public int {|PG0508:Count|} { get; set; }

    public required string? {|PG0508:Note|} { get; set; }
}
