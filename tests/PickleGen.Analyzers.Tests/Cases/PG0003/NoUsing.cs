// fix: PickleGen.RenameMember

[PickleGen.Pickleable]
public partial class Order
{
    public int Id { get; set; }
    public int {|PG0003:ID|} { get; set; }
}
