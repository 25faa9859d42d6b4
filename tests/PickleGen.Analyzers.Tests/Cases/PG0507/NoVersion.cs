using PickleGen;

[Pickleable("shop.Order")]
public partial class {|PG0507:Order|}
{
    public string Id { get; set; } = "";
}
