using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Order
{
    [SuppressMessage("PickleGen.Members", "PG0119")]
    public System.Collections.ArrayList {|PG0119:Lines|} { get; set; } = [];
}
