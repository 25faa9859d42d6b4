namespace HelloPython.Models;

/// <summary>Something to pickle.</summary>
internal static class SampleShop
{
    public static Customer Create()
    {
        var tea = new Product { Sku = "TEA-1", Name = "Green tea", Price = 4.50m };
        var pot = new Product { Sku = "POT-7", Name = "Tea pot", Price = 39.00m };
        var ada = new Customer { Name = "Ada Lovelace", Since = new DateOnly(2019, 12, 10) };

        // The tea is in both orders: one object, not two equal ones.
        ada.Orders.Add(new Order
        {
            Number = 1001,
            Customer = ada,
            Placed = new DateTimeOffset(2025, 5, 2, 9, 30, 0, TimeSpan.Zero),
            Status = OrderStatus.Paid,
            Lines = [new Line(tea, 2), new Line(pot, 1)],
        });
        ada.Orders.Add(new Order
        {
            Number = 1002,
            Customer = ada,
            Placed = new DateTimeOffset(2025, 5, 9, 16, 5, 0, TimeSpan.FromHours(2)),
            Status = OrderStatus.New,
            Lines = [new Line(tea, 10)],
            Note = "Please gift-wrap",
        });
        return ada;
    }
}
