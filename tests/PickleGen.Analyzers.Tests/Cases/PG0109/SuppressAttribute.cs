using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Window
{
    [SuppressMessage("PickleGen.Members", "PG0109")]
    public IntPtr {|PG0109:Handle|} { get; set; }
}
