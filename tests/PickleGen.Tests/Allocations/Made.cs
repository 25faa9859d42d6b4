namespace PickleGen.Tests.Allocations;

/// <summary>Data made by hand, each string and object once: what a load of it has to allocate.</summary>
internal static class Made
{
    public static List<Order> Orders(int count)
    {
        // Shared, as a load shares them; not in an array, which a load does not make.
        var (customer, otherCustomer) = (Text("customer", 1), Text("customer", 2));
        var (tag, otherTag, lastTag) = (Text("tag", 1), Text("tag", 2), Text("tag", 3));
        var orders = new List<Order>(count);
        for (var i = 0; i < count; i++)
        {
            orders.Add(new()
            {
                Id = i * 1000,
                Customer = i % 2 == 0 ? customer : otherCustomer,
                Total = i / 8.0,
                Created = new DateTime(2024, 2, 29).AddSeconds(i),
                Active = i % 2 == 0,
                Tags = new(2) { tag, i % 2 == 0 ? otherTag : lastTag },
                Lines = new(3)
                {
                    new() { Sku = Text("sku", i), Quantity = i, Price = i / 4.0 },
                    new() { Sku = Text("sku", i + 1), Quantity = 2, Price = 0.5 },
                    new() { Sku = Text("sku", i + 2), Quantity = 3, Price = 1.5 },
                },
            });
        }

        return orders;
    }

    public static List<long> Integers(int count)
    {
        var integers = new List<long>(count);
        for (var i = 0; i < count; i++)
            integers.Add(i * 1_000_003L * (i % 3));
        return integers;
    }

    public static List<double> Doubles(int count)
    {
        var doubles = new List<double>(count);
        for (var i = 0; i < count; i++)
            doubles.Add(i / 3.0);
        return doubles;
    }

    public static List<string> Strings(int count)
    {
        var strings = new List<string>(count);
        for (var i = 0; i < count; i++)
            strings.Add(Text(i % 10 == 0 ? "größer €" : "text", i));
        return strings;
    }

    public static Dictionary<string, int> Dictionary(int count)
    {
        var dictionary = new Dictionary<string, int>(count);
        for (var i = 0; i < count; i++)
            dictionary.Add(Text("key", i), i);
        return dictionary;
    }

    public static Node Nodes(int levels, Node? parent = null)
    {
        Node node = new() { Name = Text("node", levels), Parent = parent, Children = new(levels == 0 ? 0 : 3) };
        for (var n = 0; n < 3 && levels > 0; n++)
            node.Children.Add(Nodes(levels - 1, node));
        return node;
    }

    // A new string, without what it would take to format it.
    private static string Text(string prefix, int number) => string.Create(prefix.Length + 5, (prefix, number), static (span, parts) =>
    {
        parts.prefix.CopyTo(span);
        parts.number.TryFormat(span[parts.prefix.Length..], out _, "D5");
    });
}
