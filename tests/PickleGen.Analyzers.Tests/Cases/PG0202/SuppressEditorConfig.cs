// .editorconfig: dotnet_diagnostic.PG0202.severity = none
using PickleGen;

[Pickleable]
public partial class Order
{
    public Order(string {|PG0202:key|}) => Id = key.Length;

    public int Id { get; set; }
}
