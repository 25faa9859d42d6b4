using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0123
    [{|PG0123:PickleMember|}] public static int Count { get; set; }
#pragma warning restore PG0123
}
