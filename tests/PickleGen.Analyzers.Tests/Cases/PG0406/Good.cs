using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using PickleGen;

public static class Program
{
    public static void Cleared(Stream stream, Order order)
    {
        using var pickler = new Pickler(stream);
        pickler.Dump(order);
        order.Id = 2;
        pickler.ClearMemo();
        pickler.Dump(order);
    }

    public static void Unchanged(Stream stream, Order order)
    {
        using var pickler = new Pickler(stream);
        order.Id = 2;
        pickler.Dump(order);
        pickler.Dump(order);
        order.Id = 3;
    }

    public static void Another(Stream stream, Order order, Order other)
    {
        using var pickler = new Pickler(stream);
        pickler.Dump(order);
        other.Id = 2;
        pickler.Dump(other);
        order = new Order();
        order.Id = 4;
        pickler.Dump(order);
    }

    public static void Two(Stream stream, Order order)
    {
        using var first = new Pickler(stream);
        using var second = new Pickler(stream);
        first.Dump(order);
        order.Id = 2;
        second.Dump(order);
    }

    public static void Fast(Stream stream, Order order, PickleOptions options)
    {
        using var pickler = new Pickler(stream, new PickleOptions { Fast = true });
        pickler.Dump(order);
        order.Id = 2;
        pickler.Dump(order);

        using var unknown = new Pickler(stream, options);
        unknown.Dump(order);
        order.Id = 3;
        unknown.Dump(order);

        using var later = new Pickler(stream);
        later.Fast = true;
        later.Dump(order);
        order.Id = 4;
        later.Fast = order.Id > 2;
        later.Dump(order);
    }

    public static void Value(Stream stream)
    {
        var point = new Point { X = 1 };
        using var pickler = new Pickler(stream);
        pickler.Dump(point);
        point.X = 2;
        pickler.Dump(point);
    }

    public static void Immutable(Stream stream, ImmutableList<long> items)
    {
        using var pickler = new Pickler(stream);
        pickler.Dump(items, PickleConverters.ImmutableList(PickleConverters.Int64));
        items.Add(1);
        pickler.Dump(items, PickleConverters.ImmutableList(PickleConverters.Int64));
    }

    public static void Loops(Stream stream, List<Order> orders)
    {
        using var pickler = new Pickler(stream);
        foreach (Order order in orders)
        {
            order.Id++;
            pickler.Dump(order);
        }

        var shared = new Order();
        for (int i = 0; i < 10; i++)
        {
            shared.Id = i;
            pickler.Dump(shared);
            pickler.ClearMemo();
        }

        while (true)
        {
            var fresh = new Order();
            fresh.Id = 1;
            pickler.Dump(fresh);
            orders[0].Id = 4;
            break;
        }

        foreach (int id in new[] { 1, 2 })
        {
            using var own = new Pickler(stream);
            shared.Id = id;
            own.Dump(shared);
        }
    }

    public static void Owned(Stream stream, Order order)
    {
        using var pickler = new WholePickler(stream);
        pickler.Dump(order);
        order.Id = 2;
        pickler.Dump(order);

        using var passed = new Pickler(stream);
        passed.Dump(order);
        order.Id = 3;
        Prepare(passed);
        passed.Dump(order);
    }

    private static void Prepare(Pickler pickler) => pickler.ClearMemo();
}

public sealed class WholePickler(Stream stream) : Pickler(stream)
{
    protected override object? PersistentId(object value) => value is Order order ? order.Id : null;
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[Pickleable]
public partial struct Point
{
    public int X { get; set; }
}
