using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Node
{
    [SuppressMessage("PickleGen.Members", "PG0117")]
    public WeakReference<Node>? {|PG0117:Parent|} { get; set; }
}
