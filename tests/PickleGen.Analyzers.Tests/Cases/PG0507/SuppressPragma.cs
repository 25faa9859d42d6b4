using PickleGen;

#pragma warning disable PG0507
[Pickleable("shop.Order", Version = 1)]
public partial class {|PG0507:Order|}
{
    public int Id { get; set; }
}
#pragma warning restore PG0507
