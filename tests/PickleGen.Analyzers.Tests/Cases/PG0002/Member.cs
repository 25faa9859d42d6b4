using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleMember("unit price")]
    public decimal {|PG0002:UnitPrice|} { get; set; }

    [PickleMember("")]
    public int {|PG0002:Id|} { get; set; }
}
