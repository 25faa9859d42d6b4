using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Members", "PG0122")]
[Pickleable]
public partial class Order
{
    [PickleMember, PickleIgnore] public int {|PG0122:Id|} { get; set; }
}
