using PickleGen;

#pragma warning disable PG0505
[Pickleable("shop.Order")]
public partial class {|PG0505:Order|}
{
    public int Id { get; set; }
}
#pragma warning restore PG0505
