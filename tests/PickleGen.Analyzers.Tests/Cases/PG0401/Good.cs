using System;
using System.Collections.Generic;
using System.IO;
using PickleGen;

public static class Program
{
    // Looks at any pickle.
    public static object? Any(byte[] data) => Pickle.Loads(data);

    public static PyObject Inert(byte[] data) => (PyObject)Pickle.Loads(data)!;

    public static List<object?> Items(byte[] data) => (List<object?>)Pickle.Loads(data)!;

    public static long Number(byte[] data) => (long)Pickle.Loads(data)!;

    public static byte[] Bytes(byte[] data) => (byte[])Pickle.Loads(data)!;

    public static string Describe(byte[] data) => Pickle.Loads(data) switch
    {
        long number => $"{number}",
        PyObject inert => $"{inert}",
        _ => "",
    };

    public static Order Typed(byte[] data) => Pickle.Loads<Order>(data);

    public static Order? Known(byte[] data) => (Order?)Pickle.Loads(data, AppPickles.Default);

    public static Order? Reachable(byte[] data) => Pickle.Loads(data, CustomerPickles.Default) as Order;

    public static Order? Included(byte[] data) => Pickle.Loads(data, AllPickles.Default) as Order;

    public static Order? Configured(byte[] data) => Pickle.Loads(data, OwnPickles.Default) as Order;

    public static Order? Unknown(byte[] data, PickleContext context) => Pickle.Loads(data, context) as Order;

    public static Order? Created(byte[] data) =>
        Pickle.Loads(data, PickleContext.Create(static builder => builder.Add(AppPickles.Default.GetConverter<Order>()!))) as Order;

    public static Entity? Base(byte[] data) => Pickle.Loads(data, AppPickles.Default) as Entity;

    public static IDisposable? NotOurs(byte[] data) => Pickle.Loads(data) as IDisposable;

    public static Order? Assigned(byte[] data, bool known)
    {
        object? loaded = Pickle.Loads(data);
        if (known)
        {
            loaded = Pickle.Loads(data, AppPickles.Default);
        }

        return loaded as Order;
    }

    public static T Generic<T>(byte[] data) => (T)Pickle.Loads(data)!;

    public static Order? Memo(Stream stream)
    {
        using var unpickler = new Unpickler(stream);
        Order first = unpickler.Load<Order>();
        return unpickler.Load() as Order ?? first;
    }

    public static Order? Overridden(Stream stream)
    {
        using var unpickler = new OrderUnpickler(stream);
        return (Order?)unpickler.Load();
    }

    public static Order? WithContext(Stream stream)
    {
        using var unpickler = new Unpickler(stream, context: AppPickles.Default);
        return (Order?)unpickler.Load();
    }
}

public sealed class OrderUnpickler(Stream stream) : Unpickler(stream)
{
    protected override object? PersistentLoad(object? id) => new Order();
}

public abstract class Entity;

[Pickleable]
public partial class Order : Entity
{
    public int Id { get; set; }
}

[Pickleable]
public partial class Customer
{
    public Dictionary<string, Order[]> Orders { get; set; } = [];
}

[PickleableFor<Order>]
public partial class AppPickles : PickleContext;

[PickleableFor<Customer>]
public partial class CustomerPickles : PickleContext;

[PickleInclude<CustomerPickles>]
public partial class AllPickles : PickleContext;

[PickleableFor<int>]
public partial class OwnPickles : PickleContext
{
    protected override void Configure(PickleContextBuilder builder) => builder.Include(AppPickles.Default);
}
