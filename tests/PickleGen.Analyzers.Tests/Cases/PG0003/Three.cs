// fix: PickleGen.RenameMember
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id;
    public int {|PG0003:ID|};
    public int {|PG0003:id|};
}
