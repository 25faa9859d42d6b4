// fix: PickleGen.AddConstructor
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    private Order()
    {
    }

    internal Order(string key)
    {
        Id = key.Length;
    }
    // The end.
}
