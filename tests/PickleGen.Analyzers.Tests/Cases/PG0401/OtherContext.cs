using PickleGen;

public static class Program
{
    public static Order? Load(byte[] data) => {|PG0401:(Order?)Pickle.Loads(data, ShopPickles.Default)|};

    public static Order? Through(byte[] data)
    {
        ShopPickles context = ShopPickles.Default;
        object? loaded = Pickle.Loads(data, context);
        return {|PG0401:loaded as Order|};
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[Pickleable]
public partial class Customer
{
    public string Name { get; set; } = "";
}

[PickleableFor<Customer>]
public partial class ShopPickles : PickleContext;
