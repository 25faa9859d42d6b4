using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0124
    [PickleIgnore] public required int {|PG0124:Id|} { get; set; }
#pragma warning restore PG0124
}
