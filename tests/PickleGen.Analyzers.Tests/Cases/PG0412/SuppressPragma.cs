using System;
using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0412
    [NonSerialized]
    public int {|PG0412:Cached|};
#pragma warning restore PG0412
}
