using System;
using PickleGen;

[Pickleable]
public partial class Window
{
#pragma warning disable PG0109
    public IntPtr {|PG0109:Handle|} { get; set; }
#pragma warning restore PG0109
}
