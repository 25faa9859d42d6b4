using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable(As = PickleAs.Int)]
public partial class {|PG0007:NoEnum|}
{
    public int X { get; set; }
}

[Pickleable(As = (PickleAs)99)]
public partial class {|PG0007:NoValue|}
{
    public int X { get; set; }
}

[Pickleable(As = PickleAs.ListSubclass)]
public partial class {|PG0007:NoList|}
{
    public List<int> Items { get; set; } = new();
}

[Pickleable(As = PickleAs.DictSubclass)]
public partial class {|PG0007:NoDict|} : List<int>
{
}

[Pickleable(As = PickleAs.SetSubclass)]
public partial class {|PG0007:NoSet|} : List<int>
{
}

[Pickleable(As = PickleAs.ListSubclass)]
public partial class {|PG0007:Built|} : List<int>
{
    public Built(string owner) => Owner = owner;

    public string Owner { get; }
}

[Pickleable, PickleNewArgs("Missing")]
public partial class {|PG0007:NoMember|}
{
    public int X { get; set; }
}

[Pickleable, PickleNewArgs("X", "X")]
public partial class {|PG0007:Twice|}
{
    public int X { get; set; }
}

[Pickleable(As = PickleAs.NamedTuple), PickleNewArgs("X")]
public partial class {|PG0007:Both|}
{
    public int X { get; set; }
}
