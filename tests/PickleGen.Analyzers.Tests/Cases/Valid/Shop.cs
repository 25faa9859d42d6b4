using System;
using System.Collections.Generic;
using System.Linq;
using PickleGen;

[assembly: PickleDefaults(Module = "shop.models", MemberNaming = PickleNaming.CamelCase)]

namespace Shop.Models;

/// <summary>What a customer has asked for.</summary>
[Pickleable("shop.orders.Order")]
public sealed partial class Order : IComparable<Order>
{
    private readonly object _gate = new();

    public required int Id { get; init; }

    public required string Customer { get; init; }

    [PickleMember]
    public OrderState State { get; private set; }

    public DateTimeOffset PlacedAt { get; init; } = DateTimeOffset.UtcNow;

    public List<OrderLine> Lines { get; init; } = [];

    public IDictionary<string, object?> Extra { get; set; } = new Dictionary<string, object?>();

    [PickleMember("parent_order")]
    public Order? Parent { get; set; }

    public decimal Total => Lines.Sum(static line => line.Total);

    [PickleIgnore]
    public Action<Order>? Changed { get; set; }

    public event EventHandler? Shipped;

    public int this[int index] => Lines[index].Quantity;

    public void Ship()
    {
        lock (_gate)
        {
            State = OrderState.Shipped;
            Shipped?.Invoke(this, EventArgs.Empty);
            Changed?.Invoke(this);
        }
    }

    public int CompareTo(Order? other) => Id.CompareTo(other?.Id);
}

[Pickleable]
public sealed partial record OrderLine(string Article, int Quantity, decimal Price)
{
    public decimal Total => Quantity * Price;

    public string? Note { get; init; }
}

[Pickleable]
public enum OrderState
{
    Placed,
    Shipped,
}

[Flags]
public enum Options : byte
{
    None = 0,
    Gift = 1,
    Express = 2,
}
