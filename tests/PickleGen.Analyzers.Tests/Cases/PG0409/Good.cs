using System.IO;
using PickleGen;

public static class Program
{
    public static Order Typed(byte[] data) => AppPickles.Default.Loads<Order>(data);

    // None is null.
    public static Order? OrNull(byte[] data) => (Order?)Pickle.Loads(data, AppPickles.Default);

    public static Order? OrAnother(byte[] data) => Pickle.Loads(data, AppPickles.Default) as Order;

    public static bool Test(byte[] data) => Pickle.Loads(data, AppPickles.Default) is Order;

    public static Order Stream(Stream stream) => (Order)Pickle.Load(stream, AppPickles.Default)!;

    public static Order Consumed(byte[] data, out int consumed) => (Order)Pickle.Loads(data, AppPickles.Default, out consumed)!;

    public static Order Given(byte[] data, PickleContext context) => (Order)Pickle.Loads(data, context)!;

    public static string Text(byte[] data) => (string)Pickle.Loads(data, AppPickles.Default)!;

    public static Entity Base(byte[] data) => (Entity)Pickle.Loads(data, AppPickles.Default)!;
}

public abstract class Entity;

[Pickleable]
public partial class Order : Entity
{
    public int Id { get; set; }
}

[PickleableFor<Order>]
public partial class AppPickles : PickleContext;
