using System.Diagnostics.CodeAnalysis;
using System.IO;
using PickleGen;

[Pickleable]
public partial class Order
{
    [SuppressMessage("PickleGen.Members", "PG0103")]
    public Stream? {|PG0103:Source|} { get; set; }
}
