// fix: PickleGen.TypedLoad
using PickleGen;

public static class Program
{
    // The first one.
    public static Order First(byte[] data) => {|PG0401:(Order)Pickle.Loads(data)!|}; // in memory

    public static int Id(byte[] data) => ({|PG0401:(Order)Pickle.Loads(data, PickleOptions.Default)!|}).Id;

    public static Order Consumed(byte[] data, out int consumed) =>
        {|PG0401:(Order)Pickle.Loads(data, out consumed)!|};
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
