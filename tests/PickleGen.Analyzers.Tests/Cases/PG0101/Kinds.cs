// fix: PickleGen.IgnoreMember
using System;
using System.Collections.Generic;
using System.Threading;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public IComparable? {|PG0101:Key|} { get; set; }

    public PriorityQueue<int, int>? {|PG0101:Queue|} { get; set; }

    public int[,,,,]? {|PG0101:Cube|} { get; set; }

    // Drawn on it.
    public Shape? {|PG0101:Shape|};

    // Holds nothing that could not be pickled: private members are not.
    public Counter? {|PG0101:Counter|} { get; set; }

    #region Later
    public IComparer<string>? {|PG0101:Sorting|}; // how to sort
    #endregion
}

public abstract class Shape;

public class Counter
{
    private readonly Lock _gate = new();

    public int Count { get; set; }

    public void Add()
    {
        lock (_gate)
        {
            Count++;
        }
    }
}
