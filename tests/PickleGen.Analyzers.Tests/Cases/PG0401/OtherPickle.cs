namespace Other
{
    public static class Pickle
    {
        public static object? Loads(byte[] data) => data;
    }

    public static class Program
    {
        public static Order? Load(byte[] data) => (Order?)Pickle.Loads(data);
    }
}

[PickleGen.Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
