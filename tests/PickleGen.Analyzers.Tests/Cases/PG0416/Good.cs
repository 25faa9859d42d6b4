using System.Collections.Generic;
using System.Linq;
using PickleGen;
using PickleGen.Shelve;

public class Program
{
    private readonly Shelf<Order> _given;

    private readonly Shelf<Order> _replaced = Shelf.Open<Order>("orders");

    private readonly Shelf<Order> _kept = Shelf.Open<Order>("orders", writeback: true);

    private Shelf<Order> _changing = Shelf.Open<Order>("orders");

    public Program(Shelf<Order> given)
    {
        _given = given;
        _replaced = given;
    }

    public static void AssignedAgain(string key)
    {
        using var shelf = Shelf.Open<Order>("orders");
        var order = shelf[key];
        order.Tags.Add("new");
        shelf[key] = order;
        shelf["a"] = new Order { Id = 1 };
        using var numbers = Shelf.Open("numbers", PickleConverters.Int32);
        numbers[key] = 1;
        numbers[key]++;
        numbers[key] += 2;
    }

    public static void Reading(string key)
    {
        using var shelf = Shelf.Open<Order>("orders");
        _ = shelf[key].Tags.Contains("new");
        _ = shelf[key].Tags.Count;
        _ = shelf[key].Tags.Append("new").ToList();
        _ = shelf[key].Describe();
        shelf[key].Copy().Id = 1;
        new List<Order> { shelf[key] }[0].Id = 2;
        var lengths = new Dictionary<Order, int>();
        lengths[shelf[key]] = 1;
        Order.Last = shelf[key];
    }

    public static void Writeback(bool flag)
    {
        using var one = Shelf.Open<Order>("orders", writeback: true);
        one["a"].Id = 1;
        using var two = Shelf.Open<Order>("orders", writeback: flag);
        two["a"].Id = 1;
        using var three = Shelf.Open<Order>("orders", new ShelfOptions { Writeback = true });
        three["a"].Id = 1;
        using var four = Shelf.Open<Order>("orders", new ShelfOptions { Writeback = flag } with { Flag = ShelfFlag.Write });
        four["a"].Id = 1;
    }

    public static void NotSeen(Shelf<Order> given, ShelfOptions options)
    {
        given["a"].Id = 1;
        using var shelf = Shelf.Open<Order>("orders", options);
        shelf["a"].Id = 1;
        var other = Shelf.Open<Order>("orders");
        other = given;
        other["a"].Id = 1;
    }

    public void Fields()
    {
        _given["a"].Id = 1;
        _replaced["a"].Id = 1;
        _kept["a"].Id = 1;
        _changing["a"].Id = 1;
        _changing = _given;
    }

    public static void Others(Dictionary<string, Order> orders) => orders["a"].Tags.Add("new");
}

[Pickleable]
public partial class Order
{
    public static Order? Last { get; set; }

    public int Id { get; set; }

    public List<string> Tags { get; set; } = [];

    public string Describe() => "";

    public Order Copy() => new() { Id = Id };
}
