using System.IO;
using PickleGen;

public static class Program
{
    public const int Two = 2;

    public static PickleOptions Highest() => new() { Protocol = {|PG0408:-1|} };

    public static PickleOptions Next(PickleOptions options) => options with { Protocol = {|PG0408:PickleOptions.HighestProtocol + 1|} };

    public static byte[] Name(Größe size) => Pickle.Dumps(size, new PickleOptions { Protocol = {|PG0408:Two|} });

    public static void Module(Order order, Stream stream)
    {
        var options = new PickleOptions { Protocol = {|PG0408:0|} };
        Pickle.Dump(order, stream, options);
    }

    public static byte[] Buffer(PickleBuffer buffer) =>
        Pickle.Dumps(buffer, AppPickles.Default, PickleOptions.Default with { Protocol = {|PG0408:4|} });
}

[Pickleable]
public partial class Größe
{
    public int Meter { get; set; }
}

[Pickleable("läden.Order")]
public partial class Order;

[PickleableFor<Order>]
public partial class AppPickles : PickleContext;
