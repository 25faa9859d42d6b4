namespace PickleGen.Tests.Models;

[Pickleable("shop.Customer")]
public partial class Customer
{
    public required string Name { get; set; }

    public DateOnly Since { get; set; }

    public List<Order> Orders { get; set; } = [];
}

[Pickleable("shop.Line")]
public partial record Line(string Sku, int Quantity, decimal Price, string? Note = null);

[Pickleable("shop.Point")]
public partial struct Point
{
    public double X { get; set; }

    public double Y;
}

[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    public Customer? Customer { get; set; }

    public DateTime Created { get; set; }

    public List<string> Tags { get; set; } = [];

    public List<Line> Lines { get; set; } = [];

    public Dictionary<string, int[]> Counts { get; set; } = [];

    public HashSet<int> Numbers { get; set; } = [];

    public Point Place { get; set; }

    public (string Name, long? Value) Pair { get; set; }

    public object? Anything { get; set; }

    public Guid Key { get; set; }

    public byte[]? Data { get; set; }

    public bool Active { get; set; }
}

public static class Shop
{
    public static Customer Sample()
    {
        var customer = new Customer { Name = "Ada \u00e9\u4e2d\U0001f600", Since = new DateOnly(2020, 2, 29) };
        for (var i = 0; i < 3; i++)
        {
            var order = new Order
            {
                Id = 300 * i,
                Customer = customer,
                Created = new DateTime(2024, 1, 2, 3, 4, 5).AddTicks(10 * i),
                Tags = i == 2 ? customer.Orders[0].Tags : ["new", "x", "longer than the others"],
                Lines = [new Line("A-1", 1, 9.90m), new Line("B-2", 70000, 0.001m, "fragile")],
                Counts = new() { ["one"] = [1], ["many"] = [1, 2, 3, 300, 70000, -1], ["none"] = [] },
                Numbers = [1, 2, 3],
                Place = new Point { X = 1.5, Y = i },
                Pair = ("p", i == 0 ? null : long.MaxValue),
                Anything = i switch { 0 => null, 1 => new List<object?> { 1L, "s", 2.5, true, null, customer }, _ => "text" },
                Key = new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, (byte)i),
                Data = [1, 2, 3],
                Active = i == 1,
            };
            customer.Orders.Add(order);
        }

        return customer;
    }
}
