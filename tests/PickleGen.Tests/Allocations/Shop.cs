namespace PickleGen.Tests.Allocations;

[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }
    public string Customer { get; set; } = null!;
    public double Total { get; set; }
    public DateTime Created { get; set; }
    public bool Active { get; set; }
    public List<string> Tags { get; set; } = null!;
    public List<OrderLine> Lines { get; set; } = null!;
}

[Pickleable("shop.OrderLine")]
public partial class OrderLine
{
    public string Sku { get; set; } = null!;
    public int Quantity { get; set; }
    public double Price { get; set; }
}

[Pickleable("shop.Node")]
public partial class Node
{
    public string Name { get; set; } = null!;
    public Node? Parent { get; set; }
    public List<Node> Children { get; set; } = null!;
}
