// fix: PickleGen.IgnoreMember
using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using PickleGen;

namespace Shop;

public delegate int Price(int amount);

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleIgnore]
    public Action? Changed { get; set; }

    [PickleIgnore]
    public Func<int, string> Format = i => i.ToString();

    [PickleIgnore]
    public Dictionary<string, Price> Prices { get; set; } = [];

    [PickleIgnore]
    public Expression<Func<int>>? Rule { get; set; }
}
