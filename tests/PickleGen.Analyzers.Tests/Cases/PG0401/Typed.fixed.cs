// fix: PickleGen.TypedLoad
using PickleGen;

public static class Program
{
    // The first one.
    public static Order First(byte[] data) => Pickle.Loads<Order>(data); // in memory

    public static int Id(byte[] data) => (Pickle.Loads<Order>(data, PickleOptions.Default)).Id;

    public static Order Consumed(byte[] data, out int consumed) =>
        Pickle.Loads<Order>(data, out consumed);
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
