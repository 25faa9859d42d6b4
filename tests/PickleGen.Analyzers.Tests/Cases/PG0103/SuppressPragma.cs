using System.IO;
using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0103
    public Stream? {|PG0103:Source|} { get; set; }
#pragma warning restore PG0103
}
