// .editorconfig: dotnet_diagnostic.PG0303.severity = suggestion
using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public HashSet<int[]> {|PG0303:Rows|} { get; set; } = [];
}
