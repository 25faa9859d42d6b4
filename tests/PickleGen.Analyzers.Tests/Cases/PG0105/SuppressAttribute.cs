using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleExtensionData]
    [SuppressMessage("PickleGen.Members", "PG0105")]
    public object? {|PG0105:More|} { get; set; }
}
