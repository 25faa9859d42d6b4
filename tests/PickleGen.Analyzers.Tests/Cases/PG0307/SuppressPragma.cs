using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Items", As = PickleAs.ListSubclass)]
public partial class Items : List<string>
{
#pragma warning disable PG0307
    public int {|PG0307:Index|} { get; set; }
#pragma warning restore PG0307
}
