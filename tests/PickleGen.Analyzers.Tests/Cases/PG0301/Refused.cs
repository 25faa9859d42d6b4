using System;
using PickleGen;

namespace Shop;

// First things first: no code is generated for these.
[Pickleable]
public class {|PG0001:Order|}
{
    public int Id { get; set; }
}

[Pickleable]
public partial class Broken
{
    public Action? {|PG0104:Changed|} { get; set; }
}
