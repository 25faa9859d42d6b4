using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable(As = PickleAs.Slots), PickleNewArgs(nameof(X))]
public partial class Slots
{
    public int X { get; set; }
}

[Pickleable(As = PickleAs.FrozenSlots)]
public partial record struct Frozen(int X);

[Pickleable(As = PickleAs.Dict)]
public partial class Dict
{
    public int X { get; set; }
}

[Pickleable(As = PickleAs.Tuple)]
public partial record Tuple(int X);

[Pickleable(As = PickleAs.List)]
public partial struct Items
{
    public int X { get; set; }
}

[Pickleable(As = PickleAs.NamedTuple)]
public partial record Named(int X);

[Pickleable(As = PickleAs.Reduce)]
public partial record Called(int X);

[Pickleable(As = PickleAs.DictSubclass)]
public partial class Stock<T> : Dictionary<string, T>
{
    public string Place { get; set; } = "";
}

[Pickleable(As = PickleAs.ListSubclass)]
public partial class Route : List<int>
{
}

[Pickleable(As = PickleAs.SetSubclass)]
public partial class Crew : HashSet<string>
{
}
