using System.Threading;
using PickleGen;

namespace Shop;

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class Order
{
    [PickleIgnore]
    private readonly object {|PG0206:_gate|} = new();

    private readonly SemaphoreSlim {|PG0206:_semaphore|} = new(1);

    [PickleIgnore]
    public string {|PG0206:Note|} { get; set; } = """
        Several
        lines.
        """;

    public int Id { get; set; }

    public bool IsFree => Monitor.IsEntered(_gate) && _semaphore.CurrentCount > 0;
}

public class Base
{
    private readonly object _gate = new();

    public bool IsFree => Monitor.IsEntered(_gate);
}

[Pickleable(Creation = PickleCreation.Uninitialized, Members = PickleMembers.Explicit)]
public partial class {|PG0206:Derived|} : Base
{
    [PickleMember]
    public int Id { get; set; }
}
