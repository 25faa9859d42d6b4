using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Members", "PG0124")]
[Pickleable]
public partial class Order
{
    [PickleIgnore] public required int {|PG0124:Id|} { get; set; }
}
