// fix: PickleGen.TypedLoad
using PickleGen;

public static class Program
{
    public static Order Load(byte[] data) => AppPickles.Default.Loads<Order>(data); // the order

    public static int Id(byte[] data)
    {
        return (/* ours */ AppPickles.Default.Loads<Order>(data, PickleOptions.Default)).Id;
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[PickleableFor<Order>]
public partial class AppPickles : PickleContext;
