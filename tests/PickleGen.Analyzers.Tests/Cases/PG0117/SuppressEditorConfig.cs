// .editorconfig: dotnet_diagnostic.PG0117.severity = none
using System;
using PickleGen;

[Pickleable]
public partial class Node
{
    public WeakReference<Node>? {|PG0117:Parent|} { get; set; }
}
