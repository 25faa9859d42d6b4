// fix: PickleGen.RaiseVersion
using PickleGen;

[Pickleable]
public partial class Order
{
    public required int {|PG0508:Id|} { get; set; }
}
