// fix: PickleGen.DefaultModule
using System;
using PickleGen;

namespace Shop.Models;

[Pickleable]
public partial class {|PG0301:Order|}
{
    public int Id { get; set; }
}

[Pickleable]
public partial record {|PG0301:Line|}(int Count);
