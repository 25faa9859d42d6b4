using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id;
#pragma warning disable PG0003
    public int {|PG0003:ID|};
#pragma warning restore PG0003
}
