using System.Diagnostics.CodeAnalysis;
using System.Threading;
using PickleGen;

[Pickleable]
public partial class Order
{
    [SuppressMessage("PickleGen.Members", "PG0102")]
    public Lock {|PG0102:Gate|} = new();
}
