using System;
using PickleGen;

[Pickleable]
public partial class Node
{
#pragma warning disable PG0117
    public WeakReference<Node>? {|PG0117:Parent|} { get; set; }
#pragma warning restore PG0117
}
