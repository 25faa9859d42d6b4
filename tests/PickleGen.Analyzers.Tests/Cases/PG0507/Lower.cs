using PickleGen;

[Pickleable("shop.Order", Version = 1)]
public partial class {|PG0507:Order|}
{
    public int Id { get; set; }
}
