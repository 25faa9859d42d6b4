using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleConstructor]
    private Order(int id, string {|PG0202:total|})
    {
        Id = id;
        Total = decimal.Parse(total);
    }

    public int Id { get; }

    public decimal Total { get; }
}
