using System;
using System.Collections.Generic;
using System.Linq;
using PickleGen;

[Pickleable]
public partial class Order
{
    private readonly Lazy<int> _total = new(() => 1);

    public IEnumerable<int> Lines { get; set; } = [];

    public IEnumerable<int> Sorted => Lines.Order();

    public int Total => _total.Value;

    public IEnumerator<int> GetEnumerator() => Lines.GetEnumerator();
}
