// fix: PickleGen.IgnoreMember
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading.Tasks;
using PickleGen;

namespace Shop;

[Pickleable]
public unsafe partial class Order
{
    [PickleIgnore]
    public Task<int>? Work { get; set; }

    [PickleIgnore]
    public Lazy<int>? Later { get; set; }

    [PickleIgnore]
    public IEnumerator<int>? Position { get; set; }

    [PickleIgnore]
    public ArrayList? Untyped { get; set; }

    [PickleIgnore]
    public IComparable? Key { get; set; }

    // Where it is.
    [PickleIgnore]
    public int* Pointer;

    #region Later
    [PickleIgnore]
    public WeakReference<string>? Weak; // may be gone
    #endregion
}
