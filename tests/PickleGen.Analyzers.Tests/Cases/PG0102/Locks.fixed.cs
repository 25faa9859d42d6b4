// fix: PickleGen.IgnoreMember
using System.Collections.Generic;
using System.Threading;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleIgnore]
    public Lock Gate = new();

    [PickleIgnore]
    public SemaphoreSlim? Slots { get; set; }

    [PickleIgnore]
    public List<Barrier> Meetings { get; set; } = [];

    [PickleIgnore]
    public Mutex? First, Second;

    [PickleIgnore]
    public ReaderWriterLockSlim? Readers { get; set; }
}
