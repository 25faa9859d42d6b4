namespace PickleGen.Benchmarks.Workloads;

/// <summary>Orders that share the names of customers and tags, and nothing else.</summary>
internal static class Orders
{
    public static List<Order> Make(int count)
    {
        var numbers = new Numbers(1);
        var customers = Enumerable.Range(0, 2000).Select(n => $"Customer {n:D4}").ToArray();
        var tags = Enumerable.Range(0, 50).Select(n => $"tag {n}").ToArray();
        var start = new DateTime(2020, 1, 1);
        var orders = new List<Order>(count);
        for (var id = 0; id < count; id++)
        {
            var order = new Order
            {
                Id = numbers.Next(),
                Customer = customers[numbers.Next(customers.Length)],
                Created = start.AddSeconds(numbers.Next() * 10L).AddMicroseconds(numbers.Next(1_000_000)),
                Active = numbers.Next(2) == 1,
                Tags = [],
                Lines = [],
            };
            for (var n = 2 + numbers.Next(3); n > 0; n--)
                order.Tags.Add(tags[numbers.Next(tags.Length)]);
            for (var n = 0; n < 3; n++)
            {
                OrderLine line = new() { Sku = $"SKU{numbers.Next(100_000):D5}", Quantity = 1 + numbers.Next(400), Price = numbers.Next(100_000) / 100.0 };
                order.Lines.Add(line);
                order.Total += line.Quantity * line.Price;
            }

            orders.Add(order);
        }

        return orders;
    }

    /// <summary>What a load cannot do without: the same objects again. Strings are new, or those that are there.</summary>
    public static List<Order> Again(List<Order> orders, bool newStrings)
    {
        var copies = new List<Order>(orders.Count);
        foreach (var order in orders)
        {
            var tags = new List<string>(order.Tags.Count);
            foreach (var tag in order.Tags)
                tags.Add(newStrings ? new(tag.AsSpan()) : tag);
            var lines = new List<OrderLine>(order.Lines.Count);
            foreach (var line in order.Lines)
                lines.Add(new() { Sku = newStrings ? new(line.Sku.AsSpan()) : line.Sku, Quantity = line.Quantity, Price = line.Price });
            copies.Add(new()
            {
                Id = order.Id,
                Customer = newStrings ? new(order.Customer.AsSpan()) : order.Customer,
                Total = order.Total,
                Created = order.Created,
                Active = order.Active,
                Tags = tags,
                Lines = lines,
            });
        }

        return copies;
    }
}
