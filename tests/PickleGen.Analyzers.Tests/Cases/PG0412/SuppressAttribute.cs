using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Order
{
    [SuppressMessage("PickleGen.Usage", "PG0412")]
    [NonSerialized]
    public int {|PG0412:Cached|};
}
