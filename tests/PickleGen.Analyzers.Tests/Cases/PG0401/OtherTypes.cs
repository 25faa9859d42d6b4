using System.Collections.Generic;
using PickleGen;

public static class Program
{
    public static int Number(byte[] data) => {|PG0401:(int)Pickle.Loads(data)!|};

    public static int? Optional(byte[] data) => {|PG0401:(int?)Pickle.Loads(data)|};

    public static float Float(byte[] data) => {|PG0401:(float)Pickle.Loads(data)!|};

    public static List<string> Texts(byte[] data) => {|PG0401:(List<string>)Pickle.Loads(data)!|};

    public static List<Order>? Orders(byte[] data) => {|PG0401:Pickle.Loads(data, AppPickles.Default) as List<Order>|};

    public static string[] Array(byte[] data) => {|PG0401:(string[])Pickle.Loads(data)!|};

    public static Dictionary<string, object?> Dictionary(byte[] data) => {|PG0401:(Dictionary<string, object?>)Pickle.Loads(data)!|};

    public static HashSet<long> Set(byte[] data) => {|PG0401:(HashSet<long>)Pickle.Loads(data)!|};

    public static (long, string) Tuple(byte[] data) => {|PG0401:((long, string))Pickle.Loads(data)!|};
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[PickleableFor<List<Order>>]
public partial class AppPickles : PickleContext;
