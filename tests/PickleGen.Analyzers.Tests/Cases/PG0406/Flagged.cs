using System.Collections.Generic;
using System.IO;
using PickleGen;

public static class Program
{
    public static void Property(Stream stream, Order order)
    {
        using var pickler = new Pickler(stream);
        pickler.Dump(order);
        order.Id = 2;
        {|PG0406:pickler.Dump(order)|};
    }

    public static void Nested(Stream stream)
    {
        var order = new Order();
        using (var pickler = new Pickler(stream, PickleOptions.Default with { Protocol = 4 }))
        {
            pickler.Dump(order);
            if (order.Id > 0)
            {
                order.Items.Add("more");
            }

            order.Id++;
            {|PG0406:pickler.Dump(order)|};
        }
    }

    public static void Items(Stream stream)
    {
        var items = new List<object?> { 1 };
        using var pickler = new Pickler(stream);
        pickler.Dump(items);
        items[0] = 2;
        {|PG0406:pickler.Dump(items)|};
    }

    public static void Loop(Stream stream)
    {
        var order = new Order();
        using var pickler = new Pickler(stream);
        for (int i = 0; i < 10; i++)
        {
            order.Id = i;
            {|PG0406:pickler.Dump(order)|};
        }
    }

    public static void Array(Stream stream, int count)
    {
        byte[] row = new byte[16];
        using var pickler = new Pickler(stream, new PickleOptions { Fast = false });
        while (count-- > 0)
        {
            row[0] = (byte)count;
            {|PG0406:pickler.Dump(row, PickleConverters.ByteArray)|};
        }
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    public List<string> Items { get; set; } = [];
}
