// fix: PickleGen.UsePickle
using System.IO;
using System.Runtime.Serialization.Formatters.Binary;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

public sealed class Store
{
    private readonly BinaryFormatter _formatter = new();

    public void Save(Order order, string path)
    {
        using FileStream file = File.Create(path);
        var formatter = new BinaryFormatter();

        // The whole order.
        formatter.{|PG0410:Serialize|}(file, order);
    }

    public Order Load(string path)
    {
        using FileStream file = File.OpenRead(path);

        // Any formatter will do.
        BinaryFormatter formatter = new BinaryFormatter();
        var first = (Order)formatter.{|PG0410:Deserialize|}(file); // the older one
        var second = (Order?)formatter.{|PG0410:Deserialize|}(file);
        return second ?? first;
    }

    public Order Copy(Order order)
    {
        var stream = new MemoryStream();
        _formatter.{|PG0410:Serialize|}(stream, order);
        stream.Position = 0;
        return (Order)(new BinaryFormatter().{|PG0410:Deserialize|}(stream))!;
    }
}
