// fix: PickleGen.UsePickle
using System.IO;
using System.Runtime.Serialization.Formatters.Binary;

public sealed class Store(BinaryFormatter formatter)
{
    private readonly string Pickle = "orders";

    public Order? Load() => (Order?)ReadAny(File.OpenRead(Pickle));

    private static object ReadAny(Stream file) => file;

    public Order Read(Stream file) => (Order)formatter.{|PG0410:Deserialize|}(file);
}

public static class Copies
{
    public static void Save(Order order, Stream file) => new BinaryFormatter().{|PG0410:Serialize|}(file, order);
}

[PickleGen.Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
