// fix: PickleGen.MarkMember
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class Order
{
    /// <summary>The hits.</summary>
    [PickleMember]
    private readonly Dictionary<int, int> _hits = [];

    [PickleMember]
    private int _retries = 3;

    public int Id { get; set; } = 7;

    public int Hit() => _hits.Count + _retries++;
}
