using PickleGen;

[Pickleable("shop.Order")]
public partial class {|PG0505:Order|}
{
    public int Id { get; set; }
}
