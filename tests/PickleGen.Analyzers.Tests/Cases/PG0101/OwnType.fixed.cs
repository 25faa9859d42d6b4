// fix: PickleGen.MakeTypePickleable
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public Customer? Customer { get; set; }

    public List<Line[]> Lines { get; set; } = [];

    public Dictionary<string, Tools.Price> Prices { get; set; } = [];
}

/// <summary>Buys.</summary>
[Pickleable]
public partial class Customer
{
    public string Name { get; set; } = "";
}

[Pickleable]
public partial record Line(int Number);

public partial class Tools
{
    [Pickleable]
    public partial struct Price
    {
        public decimal Amount;
    }
}
