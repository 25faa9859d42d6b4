// fix: PickleGen.TypedLoad
using PickleGen;

public static class Program
{
    public static Order Load(byte[] data) => {|PG0409:(Order)Pickle.Loads(data, AppPickles.Default)!|}; // the order

    public static int Id(byte[] data)
    {
        return (/* ours */ {|PG0409:(Order)Pickle.Loads(data, AppPickles.Default, PickleOptions.Default)!|}).Id;
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[PickleableFor<Order>]
public partial class AppPickles : PickleContext;
