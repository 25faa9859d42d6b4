// fix: PickleGen.AddConstructor
using PickleGen;

[Pickleable]
public sealed partial record class Order
{
    private Order()
    {
    }

    private Order(string key) => Id = key.Length;

    public int Id { get; init; }

    public static Order From(string key) => new(key);
}
