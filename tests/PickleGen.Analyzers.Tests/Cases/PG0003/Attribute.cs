// fix: PickleGen.RenameMember
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Number { get; set; }

    [PickleMember("number", Required = true)]
    public int {|PG0003:Id|} { get; set; }
}
