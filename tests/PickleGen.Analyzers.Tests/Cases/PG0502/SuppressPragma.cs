using PickleGen;

#pragma warning disable PG0502
[Pickleable("shop.Order")]
public partial class {|PG0502:Order|}
{
    public int Id { get; set; }
}
#pragma warning restore PG0502
