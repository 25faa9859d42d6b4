using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id;

    [SuppressMessage("PickleGen.Declaration", "PG0003")]
    public int {|PG0003:ID|};
}
