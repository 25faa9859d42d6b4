namespace PickleGen.Benchmarks.Workloads;

/// <summary>What most programs pickle: an object with members of several types and a list of objects.</summary>
[Pickleable("workloads.Order")]
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

[Pickleable("workloads.OrderLine")]
public partial class OrderLine
{
    public string Sku { get; set; } = null!;
    public int Quantity { get; set; }
    public double Price { get; set; }
}
