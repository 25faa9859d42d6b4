using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0202
    public Order(string {|PG0202:key|}) => Id = key.Length;
#pragma warning restore PG0202

    public int Id { get; set; }
}
