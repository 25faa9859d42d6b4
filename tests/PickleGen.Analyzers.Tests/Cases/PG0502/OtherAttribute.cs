namespace Other
{
    public sealed class PickleableAttribute : System.Attribute;

    [Pickleable]
    public class Order;
}
