using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Order
{
    [SuppressMessage("PickleGen.Construction", "PG0202")]
    public Order(string {|PG0202:key|}) => Id = key.Length;

    public int Id { get; set; }
}
