using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Items", As = PickleAs.ListSubclass)]
public partial class Items : List<int>
{
    [PickleMember("__class__")]
    public int {|PG0307:Class|} { get; set; }
}
