// fix: PickleGen.MakeTypePickleable
using System.Collections.Generic;
using PickleGen;

[PickleGen.Pickleable]
public partial class Order
{
    public Customer? Buyer { get; set; }
    public Customer? Payer { get; set; }
    public Customer[] Readers = [];
}

[Pickleable]
public partial class Customer
{
    public string Name { get; set; } = "";
    public List<int> Orders = [];
}
