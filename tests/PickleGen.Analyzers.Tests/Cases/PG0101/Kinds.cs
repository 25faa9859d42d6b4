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
    public Task<int>? {|PG0101:Work|} { get; set; }

    public Lazy<int>? {|PG0101:Later|} { get; set; }

    public IEnumerator<int>? {|PG0101:Position|} { get; set; }

    public ArrayList? {|PG0101:Untyped|} { get; set; }

    public IComparable? {|PG0101:Key|} { get; set; }

    // Where it is.
    public int* {|PG0101:Pointer|};

    #region Later
    public WeakReference<string>? {|PG0101:Weak|}; // may be gone
    #endregion
}
