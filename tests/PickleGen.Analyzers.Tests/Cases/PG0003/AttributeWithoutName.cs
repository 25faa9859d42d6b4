// fix: PickleGen.RenameMember
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleMember(Required = true)]
    private int {|PG0003:ID|} { get; set; }

    [PickleMember]
    private int {|PG0003:id|};
}
