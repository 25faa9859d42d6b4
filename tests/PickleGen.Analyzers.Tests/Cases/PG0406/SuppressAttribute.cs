using System.Diagnostics.CodeAnalysis;
using System.IO;
using PickleGen;

public static class Program
{
    [SuppressMessage("PickleGen.Usage", "PG0406")]
    public static void Run(Stream stream, Order order)
    {
        using var pickler = new Pickler(stream);
        pickler.Dump(order);
        order.Id = 2;
        {|PG0406:pickler.Dump(order)|};
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
