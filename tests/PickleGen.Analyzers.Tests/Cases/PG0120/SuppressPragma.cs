using System.Collections.Generic;
using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0120
    public List<int> {|PG0120:Lines|} { get; } = [];
#pragma warning restore PG0120
}
