// fix: PickleGen.ClearMemo
using System.IO;
using PickleGen;

public static class Program
{
    public static void Twice(Stream stream, Order order)
    {
        using var pickler = new Pickler(stream);
        pickler.Dump(order);
        order.Id = 2;

        // And once more.
        {|PG0406:pickler.Dump(order)|};
    }

    public static void Loop(Stream stream)
    {
        using var pickler = new Pickler(stream);
        var order = new Order();
        for (order.Id = 0; order.Id < 10; order.Id++)
        {
            order.Id++;
            {|PG0406:pickler.Dump(order)|}; // all of it
        }
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
