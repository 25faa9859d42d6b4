using PickleGen;

/// <summary>How far an order is.</summary>
[Pickleable("shop.Status")]
public enum Status
{
    New = 1,
    Paid,
}

/// <summary>What a customer wants.</summary>
[Pickleable("shop.Order")]
public partial class Order
{
    /// <summary>The number on the invoice.</summary>
    public required int Id { get; init; }

    public Status Status { get; set; } = Status.New;

    public List<Line> Lines { get; set; } = [];

    public DateOnly? Shipped { get; set; }
}

[Pickleable("shop.Line")]
public partial record Line(string Article, int Count = 1, decimal Price = 0);
