using System.Diagnostics.CodeAnalysis;
using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Items", As = PickleAs.ListSubclass)]
public partial class Items : List<string>
{
    [SuppressMessage("PickleGen.Mapping", "PG0307")]
    public int {|PG0307:Index|} { get; set; }
}
