// fix: PickleGen.UsePickle
using System.IO;
using System.Runtime.Serialization.Formatters.Binary;
using PickleGen;

public sealed class Store(BinaryFormatter formatter)
{
    private readonly string Pickle = "orders";

    public Order? Load() => (Order?)ReadAny(File.OpenRead(Pickle));

    private static object ReadAny(Stream file) => file;

    public Order Read(Stream file) => global::PickleGen.Pickle.Load<Order>(file);
}

public static class Copies
{
    public static void Save(Order order, Stream file) => Pickle.Dump(order, file);
}

[PickleGen.Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
