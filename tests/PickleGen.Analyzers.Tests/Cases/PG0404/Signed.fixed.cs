// fix: PickleGen.LoadSigned
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }
}

[PickleableFor<Order>]
public partial class ShopPickles : PickleContext;

public static class Program
{
    public static void Run(Order order, SigningKeys keys, SignedPickleOptions options)
    {
        var number = PickleConverters.Int32;
        byte[] signed = SignedPickle.Dumps(order, keys);
        var back = SignedPickle.Loads<Order>(signed, keys);
        var other = SignedPickle.Loads(SignedPickle.Dumps(7, number, keys, options), number, keys, options);
        var untyped = SignedPickle.Loads(signed, ShopPickles.Default, keys);
    }
}
