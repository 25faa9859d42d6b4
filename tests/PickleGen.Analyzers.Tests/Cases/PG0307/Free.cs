using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    // An object has no such methods.
    public List<int> Items { get; set; } = [];

    public int Count { get; set; }

    public int Index { get; set; }

    [PickleMember("__version__")]
    public string Version { get; set; } = "";

    [PickleMember("__private")]
    public int Private { get; set; }

    [PickleMember("____")]
    public int Line { get; set; }

    [PickleMember("_id_")]
    public int Id { get; set; }
}

[Pickleable(As = PickleAs.Dict)]
public partial class Options
{
    [PickleMember("__class__")]
    public string Class { get; set; } = "";
}

// A named tuple may have such a field.
[Pickleable("shop.Entry", As = PickleAs.NamedTuple)]
public partial record Entry(int Index, int Count);

[Pickleable("shop.Items", As = PickleAs.ListSubclass)]
public partial class Items : List<string>
{
    [PickleMember("index_")]
    public int Index { get; set; }
}

// Not a class in Python.
public class NotPickleable : List<string>
{
    public int Index { get; set; }
}
