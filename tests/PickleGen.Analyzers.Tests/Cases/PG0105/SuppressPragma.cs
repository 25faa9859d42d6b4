using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleExtensionData]
#pragma warning disable PG0105
    public object? {|PG0105:More|} { get; set; }
#pragma warning restore PG0105
}
