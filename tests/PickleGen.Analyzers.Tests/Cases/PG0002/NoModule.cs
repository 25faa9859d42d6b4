using PickleGen;

[Pickleable("Order")]
public partial class {|PG0002:Order|}
{
    public int Id { get; set; }
}
