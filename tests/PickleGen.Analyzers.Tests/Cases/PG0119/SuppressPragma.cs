using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0119
    public System.Collections.ArrayList {|PG0119:Lines|} { get; set; } = [];
#pragma warning restore PG0119
}
