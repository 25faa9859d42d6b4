// .editorconfig: dotnet_diagnostic.PG0311.severity = warning
using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public Dictionary<object, string> {|PG0311:Any|} { get; set; } = [];
}
