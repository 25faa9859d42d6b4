using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [PickleMember("__class__")]
    public string {|PG0307:Class|} { get; set; } = "";

    [PickleMember("__dict__")]
    public int {|PG0307:Dict|} { get; set; }

    [PickleMember("__reduce_ex__")]
    public int {|PG0307:Reduce|} { get; set; }

    [PickleMember("__doc__")]
    private string {|PG0307:_doc|} = "";

    public void Tell() => _doc += ".";
}

[Pickleable("shop.Slots", As = PickleAs.Slots)]
public partial record Slots([property: PickleMember("__class__")] int {|PG0307:Class|});

[Pickleable("shop.Items", As = PickleAs.ListSubclass)]
public partial class Items : List<string>
{
    public int {|PG0307:Index|} { get; set; }

    public new int {|PG0307:Count|} { get; set; }

    public int Keys { get; set; }
}

[Pickleable("shop.Map", As = PickleAs.DictSubclass)]
public partial class Map : Dictionary<string, int>
{
    public List<int> {|PG0307:Items|} { get; set; } = [];

    public int Index { get; set; }
}

[Pickleable("shop.Set", As = PickleAs.SetSubclass)]
public partial class Set : HashSet<string>
{
    [PickleMember("union")]
    public int {|PG0307:Together|} { get; set; }
}
