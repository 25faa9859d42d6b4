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

    public Action? {|PG0104:Changed|} { get; set; }

    public Func<int, string> {|PG0104:Format|} = i => i.ToString();

    public Dictionary<string, Price> {|PG0104:Prices|} { get; set; } = [];

    public Expression<Func<int>>? {|PG0104:Rule|} { get; set; }
}
