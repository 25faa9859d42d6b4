using System.Threading;
using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0102
    public Lock {|PG0102:Gate|} = new();
#pragma warning restore PG0102
}
