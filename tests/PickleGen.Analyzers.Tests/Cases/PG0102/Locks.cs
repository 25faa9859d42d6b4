// fix: PickleGen.IgnoreMember
using System.Collections.Generic;
using System.Threading;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    public Lock {|PG0102:Gate|} = new();

    public SemaphoreSlim? {|PG0102:Slots|} { get; set; }

    public List<Barrier> {|PG0102:Meetings|} { get; set; } = [];

    public Mutex? {|PG0102:First|}, {|PG0102:Second|};

    public ReaderWriterLockSlim? {|PG0102:Readers|} { get; set; }
}
