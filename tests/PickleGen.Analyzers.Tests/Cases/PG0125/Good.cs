using System.Collections.Generic;
using System.IO;
using PickleGen;

namespace Shop;

// Has nothing.
[Pickleable]
public partial class Marker
{
    private const int Most = 4;

    public static int Count { get; set; }

    public int Computed => Most;
}

[Pickleable]
public partial class Cached
{
    [PickleIgnore]
    private int _count;

    public int Next() => ++_count;
}

// Nothing that could be pickled.
[Pickleable]
public partial class Gate
{
    private readonly Stream _log = Stream.Null;

    public bool CanRead => _log.CanRead;
}

[Pickleable]
public partial class Some
{
    private int _count;

    public int Id { get; set; }

    public int Next() => ++_count;
}

[Pickleable(As = PickleAs.ListSubclass)]
public partial class Names : List<string>
{
    private int _count;

    public int Next() => ++_count;
}

[Pickleable]
public partial class Hooked
{
    private int _count;

    [PickleGetState]
    private int Get() => _count;

    [PickleSetState]
    private void Set(int state) => _count = state;
}

[Pickleable]
public partial class Restored : IPickleCallbacks
{
    private int _count;

    public void OnUnpickled() => _count = 1;
}
