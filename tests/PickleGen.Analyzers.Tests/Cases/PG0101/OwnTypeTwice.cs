// fix: PickleGen.MakeTypePickleable
using System.Collections.Generic;

[PickleGen.Pickleable]
public partial class Order
{
    public Customer? {|PG0101:Buyer|} { get; set; }
    public Customer? {|PG0101:Payer|} { get; set; }
    public Customer[] {|PG0101:Readers|} = [];
}

public class Customer
{
    public string Name { get; set; } = "";
    public List<int> Orders = [];
}
