using System.Collections;
using System.Collections.Generic;
using PickleGen;

[Pickleable]
public partial class Order
{
    private readonly ArrayList _old = [];

    public List<object?> Lines { get; set; } = [];

    public Dictionary<object, object?> Prices { get; set; } = [];

    public IEnumerable<object?> Items { get; set; } = [];

    public object?[] Array { get; set; } = [];

    public Names? Names { get; set; }

    public IList Untyped => _old;
}

// A list that is also untyped.
public class Names : List<string>, IList;
