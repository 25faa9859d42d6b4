using PickleGen;

namespace Shop;

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class Order : IPickleCallbacks
{
    private static readonly object Shared = new();

    [PickleIgnore]
    private object _gate = new();

    [PickleIgnore]
    private object? _nothing = null;

    [PickleIgnore]
    private int _zero = 0;

    public string Note { get; set; } = "";

    public bool IsFree => _gate != _nothing && _gate != Shared && _zero == 0;

    void IPickleCallbacks.OnUnpickled() => _gate = new();
}

// Its initializers run.
[Pickleable]
public partial class Other
{
    [PickleIgnore]
    private readonly object _gate = new();

    public int Id { get; set; }

    public object Gate() => _gate;
}

[Pickleable(Creation = PickleCreation.Uninitialized, Members = PickleMembers.AllFields)]
public partial class All
{
    private int _count = 4;

    public int Next() => _count++;
}
