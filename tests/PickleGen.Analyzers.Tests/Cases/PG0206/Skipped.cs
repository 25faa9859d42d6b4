// fix: PickleGen.MarkMember
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class Order
{
    /// <summary>The hits.</summary>
    private readonly Dictionary<int, int> {|PG0206:_hits|} = [];

    private int {|PG0206:_retries|} = 3;

    public int Id { get; set; } = 7;

    public int Hit() => _hits.Count + _retries++;
}
