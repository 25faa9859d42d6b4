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

        // The whole order.
        Pickle.Dump(order, file);
    }

    public Order Load(string path)
    {
        using FileStream file = File.OpenRead(path);

        // Any formatter will do.
        var first = Pickle.Load<Order>(file); // the older one
        var second = Pickle.Load<Order>(file);
        return second ?? first;
    }

    public Order Copy(Order order)
    {
        var stream = new MemoryStream();
        Pickle.Dump(order, stream);
        stream.Position = 0;
        return Pickle.Load<Order>(stream);
    }
}
