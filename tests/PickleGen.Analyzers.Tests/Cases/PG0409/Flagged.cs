using System.Collections.Generic;
using PickleGen;

public static class Program
{
    public static Order Load(byte[] data) => {|PG0409:(Order)Pickle.Loads(data, AppPickles.Default)!|};

    public static int Id(byte[] data)
    {
        var context = AppPickles.Default;
        return ({|PG0409:(Point)Pickle.Loads(data, context, PickleOptions.Default)!|}).X;
    }
}

[Pickleable]
public partial class Order
{
    public List<Point> Points { get; set; } = [];
}

[Pickleable]
public partial struct Point
{
    public int X { get; set; }
}

[PickleableFor<Order>]
public partial class AppPickles : PickleContext;
