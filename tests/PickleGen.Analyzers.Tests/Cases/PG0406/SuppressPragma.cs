using System.IO;
using PickleGen;

public static class Program
{
    public static void Run(Stream stream, Order order)
    {
#pragma warning disable PG0406
        using var pickler = new Pickler(stream);
        pickler.Dump(order);
        order.Id = 2;
        {|PG0406:pickler.Dump(order)|};
#pragma warning restore PG0406
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
