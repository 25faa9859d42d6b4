using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Tags")]
public partial record Tags(List<string> Items);

[Pickleable("shop.Order")]
public partial class Order
{
    public Dictionary<(int, Tags), string> {|PG0303:Names|} { get; set; } = [];

    public HashSet<int[]> {|PG0303:Rows|} = [];
}
