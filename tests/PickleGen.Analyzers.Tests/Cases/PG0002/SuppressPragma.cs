using PickleGen;

[Pickleable("Order")]
#pragma warning disable PG0002
public partial class {|PG0002:Order|}
#pragma warning restore PG0002
{
    public int Id { get; set; }
}
