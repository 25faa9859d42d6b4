using PickleGen;

[assembly: PickleDefaults(MemberNaming = PickleNaming.CamelCase)]

// Only the names in Python have changed: it is clear which member is which.
[Pickleable("shop.Order")]
public partial class Order
{
    public int {|PG0503:FirstId|} { get; set; }

    public int {|PG0503:LastId|} { get; set; }
}
