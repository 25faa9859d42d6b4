// fix: PickleGen.MakeTypePickleable
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public Customer? {|PG0101:Customer|} { get; set; }

    public List<Line[]> {|PG0101:Lines|} { get; set; } = [];

    public Dictionary<string, Tools.Price> {|PG0101:Prices|} { get; set; } = [];
}

/// <summary>Buys.</summary>
public class Customer
{
    public string Name { get; set; } = "";
}

public record Line(int Number);

public class Tools
{
    public struct Price
    {
        public decimal Amount;
    }
}
