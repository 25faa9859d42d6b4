// fix: PickleGen.IgnoreMember
using System;
using System.Collections.Generic;
using System.Threading;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    [PickleIgnore]
    public IComparable? Key { get; set; }

    [PickleIgnore]
    public PriorityQueue<int, int>? Queue { get; set; }

    [PickleIgnore]
    public int[,,,,]? Cube { get; set; }

    // Drawn on it.
    [PickleIgnore]
    public Shape? Shape;

    // Holds nothing that could not be pickled: private members are not.
    [PickleIgnore]
    public Counter? Counter { get; set; }

    #region Later
    [PickleIgnore]
    public IComparer<string>? Sorting; // how to sort
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
