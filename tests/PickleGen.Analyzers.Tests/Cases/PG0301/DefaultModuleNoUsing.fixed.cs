// fix: PickleGen.DefaultModule
using System;
using PickleGen;

[assembly: PickleDefaults(Module = "shop.models")]

namespace Shop.Models;

[PickleGen.Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[PickleGen.Pickleable]
public partial record Line(int Count);
