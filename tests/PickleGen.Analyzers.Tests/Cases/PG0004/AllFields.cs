using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using PickleGen;

namespace Shop;

// Its private fields cannot be seen.
[Pickleable(Members = PickleMembers.AllFields)]
public partial class {|PG0004:Failure|} : Exception;

[Pickleable]
[InlineArray(4)]
public partial struct {|PG0004:Four|}
{
    private int _first;
}

[Pickleable(Members = PickleMembers.AllFields)]
public partial class Good : Base
{
    private readonly List<int> _items = [];

    public int Sum() => _items.Count;
}

public class Base
{
    private int _count;

    public int Next() => _count++;
}
