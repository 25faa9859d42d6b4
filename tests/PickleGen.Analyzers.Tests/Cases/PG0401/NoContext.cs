using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PickleGen;

public static class Program
{
    public static object? Cast(byte[] data) => {|PG0401:(Order?)Pickle.Loads(data)|};

    public static Order? As(Stream stream) => {|PG0401:Pickle.Load(stream) as Order|};

    public static bool Test(byte[] data) => {|PG0401:Pickle.Loads(data, out int consumed) is Order { Id: > 0 }|} && consumed > 0;

    public static bool Negated(byte[] data) => {|PG0401:Pickle.Loads(data, new PickleOptions { FixImports = false }) is not Order|};

    public static int Variable(byte[] data)
    {
        object? loaded = Pickle.Loads(data);
        if ({|PG0401:loaded is Order order|})
        {
            return order.Id;
        }

        return ({|PG0401:(Color)loaded!|}).GetHashCode();
    }

    public static IEnumerable<Order> Sequence(Stream stream) => {|PG0401:Pickle.LoadAll(stream).Cast<Order>()|};

    public static void Loop(Stream stream)
    {
        foreach (Order? order in {|PG0401:Pickle.LoadAll(stream)|})
        {
            Console.WriteLine(order?.Id);
        }
    }

    public static async Task Session(Stream stream)
    {
        using var unpickler = new Unpickler(stream);
        Order? first = {|PG0401:(Order?)unpickler.Load()|};
        Order? second = {|PG0401:(Order?)await unpickler.LoadAsync()|};
        Console.WriteLine(first == second);
    }

    public static Shape? Union(byte[] data) => {|PG0401:(Shape?)Pickle.Loads(data)|};
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[Pickleable]
public enum Color
{
    Red,
}

[Pickleable]
[PickleDerived<Circle>]
public abstract partial class Shape;

[Pickleable]
public partial class Circle : Shape;
