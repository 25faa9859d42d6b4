using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0204
    [PickleGetState]
    private int {|PG0204:GetState|}() => 1;
#pragma warning restore PG0204
}
