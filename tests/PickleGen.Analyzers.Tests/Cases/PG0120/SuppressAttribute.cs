using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Members", "PG0120")]
[Pickleable]
public partial class Order
{
    public List<int> {|PG0120:Lines|} { get; } = [];
}
