using System.Collections.Generic;
using PickleGen;

// Nothing has changed that matters.
[Pickleable("shop.Order")]
public partial class Order
{
    public List<Line> Lines { get; set; } = [];
    public string? Note { get; set; }
    public int Id { get; set; }
    [PickleAlias("cost")] public decimal Price { get; set; }
}

[Pickleable("shop.Line")]
public partial record struct Line(string Article, int Count);
