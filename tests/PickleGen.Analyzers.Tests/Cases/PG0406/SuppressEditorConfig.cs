// .editorconfig: dotnet_diagnostic.PG0406.severity = none
using System.IO;
using PickleGen;

public static class Program
{
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
