using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0122
    [PickleMember, PickleIgnore] public int {|PG0122:Id|} { get; set; }
#pragma warning restore PG0122
}
