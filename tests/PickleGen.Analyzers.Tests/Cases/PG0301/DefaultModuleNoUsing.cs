// fix: PickleGen.DefaultModule
using System;

namespace Shop.Models;

[PickleGen.Pickleable]
public partial class {|PG0301:Order|}
{
    public int Id { get; set; }
}

[PickleGen.Pickleable]
public partial record {|PG0301:Line|}(int Count);
