using System.Collections.Generic;
using PickleGen;
using PickleGen.Shelve;

public class Program
{
    private readonly Shelf<Order> _orders = Shelf.Open<Order>("orders", ShelfFlag.Write);

    public static void Members(string key)
    {
        using var shelf = Shelf.Open<Order>("orders");
        {|PG0416:shelf["a"].Id = 1|};
        {|PG0416:shelf[key].Id++|};
        {|PG0416:shelf[key].Id += 2|};
        {|PG0416:shelf[key].Name ??= "none"|};
        {|PG0416:shelf[key].Tags.Add("new")|};
        {|PG0416:shelf[key].Next!.Next!.Id = 3|};
        {|PG0416:shelf[key].Tags[0] = "first"|};
        {|PG0416:shelf[key].Counts[0]--|};
        {|PG0416:((Order)shelf[key]).Id = 4|};
        shelf[key].Next?{|PG0416:.Tags.Clear()|};
        if ({|PG0416:shelf[key].Tags.Remove("new")|})
        {
        }
    }

    public static void Collections(PickleContext context)
    {
        using (var lists = Shelf.Open("lists", PickleConverters.List(PickleConverters.Int32), new ShelfOptions { Format = ShelfFormat.Dumb }))
        {
            {|PG0416:lists["a"].Add(1)|};
            {|PG0416:lists["a"][0] = 2|};
        }

        using var objects = Shelf.Open("objects", context);
        {|PG0416:((List<object?>)objects["a"]!).Add(3)|};
    }

    public static void Options()
    {
        var options = new ShelfOptions { Writeback = false };
        using var one = Shelf.Open<Order>("orders", options);
        {|PG0416:one["a"].Id = 1|};
        using var two = Shelf.Open<Order>("orders", ShelfOptions.Default with { Flag = ShelfFlag.Write });
        {|PG0416:two["a"].Id = 1|};
        using var three = Shelf.Open<Order>("orders", new ShelfOptions { Writeback = true } with { Writeback = false });
        {|PG0416:three["a"].Id = 1|};
    }

    public void Field() => {|PG0416:_orders["a"].Id = 1|};

    public void Lambda()
    {
        System.Action change = () => {|PG0416:_orders["a"].Id = 1|};
        change();
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    public string? Name { get; set; }

    public List<string> Tags { get; set; } = [];

    public int[] Counts { get; set; } = [0];

    public Order? Next { get; set; }
}
