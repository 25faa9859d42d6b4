using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using PickleGen;

[assembly: PickleDefaults(Module = "shop.models")]

namespace Shop.Models;

[Pickleable]
public enum OrderStatus { Draft, Placed, Paid, Shipped, Delivered, Cancelled }

[Pickleable]
public enum PaymentKind { Card = 1, Invoice = 2, Voucher = 3 }

[Flags]
[Pickleable]
public enum ShippingOptions { None = 0, Express = 1, Insured = 2, Signature = 4 }

[Pickleable]
public sealed partial record Address(string Street, string City, string PostalCode, string Country = "DE")
{
    public string? Extra { get; init; }
}

[Pickleable]
public partial class Customer
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }

    public string? Email { get; set; }

    public Address? Billing { get; set; }

    public List<Address> Shipping { get; set; } = [];

    public DateOnly? Birthday { get; set; }

    public bool IsVip => Shipping.Count > 3;
}

[Pickleable]
public partial class Article
{
    public string Sku { get; set; } = "";

    public string Title { get; set; } = "";

    public decimal Price { get; set; }

    public ReadOnlyCollection<string> Tags { get; init; } = new([]);

    public Dictionary<string, string> Attributes { get; set; } = [];
}

[Pickleable]
public sealed partial record OrderLine(Article Article, int Quantity, decimal UnitPrice)
{
    public decimal Total => Quantity * UnitPrice;
}

[Pickleable]
public partial class Order
{
    public long Number { get; set; }

    public required Customer Customer { get; init; }

    public OrderStatus Status { get; set; }

    public ShippingOptions Options { get; set; }

    public List<OrderLine> Lines { get; set; } = [];

    public DateTimeOffset PlacedAt { get; init; }

    public Payment? Payment { get; set; }

    [PickleIgnore]
    public decimal Total => Lines.Sum(static line => line.Total);
}

[Pickleable]
public sealed partial record Payment(PaymentKind Kind, decimal Amount, DateTimeOffset ReceivedAt, string? Reference = null);

[Pickleable]
public readonly partial record struct Percentage(double Value);

[Pickleable]
public sealed partial class Discount
{
    public Discount(string code, Percentage rate) => (Code, Rate) = (code, rate);

    public string Code { get; }

    public Percentage Rate { get; }

    public DateOnly? ValidUntil { get; set; }
}

[Pickleable]
public partial class Cart
{
    private readonly Dictionary<string, int> _seen = [];

    public Guid Session { get; set; }

    public IDictionary<string, int> Quantities { get; set; } = new Dictionary<string, int>();

    public void Add(string sku)
    {
        Quantities[sku] = Quantities.TryGetValue(sku, out int count) ? count + 1 : 1;
        _seen[sku] = 1;
    }
}

[Pickleable("shop.stock.Warehouse")]
public partial class Warehouse
{
    public string Name { get; set; } = "";

    public Dictionary<string, StockLevel> Levels { get; set; } = [];

    public HashSet<string> Blocked { get; set; } = [];
}

[Pickleable("shop.stock.StockLevel")]
public partial struct StockLevel
{
    public int OnHand { get; set; }

    public int Reserved { get; set; }

    public readonly int Available => OnHand - Reserved;
}

[Pickleable("shop.reviews.Review")]
public sealed partial record Review(Guid Author, int Stars, string Text)
{
    public List<string> Photos { get; init; } = [];

    public Review? Answer { get; init; }
}

[Pickleable("shop.search.Facet")]
public partial class Facet
{
    public string Name { get; init; } = "";

    public SortedDictionary<string, int> Counts { get; init; } = [];
}

[Pickleable("shop.search.Result")]
public partial class SearchResult
{
    public IReadOnlyList<Article> Articles { get; init; } = [];

    public Facet[] Facets { get; init; } = [];

    public TimeSpan Took { get; init; }
}

[Pickleable]
public partial class Invoice
{
    [PickleMember("no")]
    public string Number { get; set; } = "";

    [PickleMember(Required = true)]
    public decimal Net { get; set; }

    public decimal TaxRate { get; set; } = 0.19m;

    public decimal Gross() => Net * (1 + TaxRate);
}

[Pickleable]
public sealed partial class Subscription
{
    public required Customer Customer { get; init; }

    public (DateOnly From, DateOnly? To) Period { get; set; }

    public (int Months, decimal Price) Plan { get; set; }
}

[PickleableFor<List<Order>>]
[PickleableFor<Dictionary<string, Article>>]
[PickleableFor<(Customer, Order[])>]
public sealed partial class ShopPickles : PickleContext;
