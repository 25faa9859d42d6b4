// fix: PickleGen.ReplaceType
using System;
using System.Collections.Generic;
using PickleGen;

[Pickleable]
public partial class Window
{
    /// <summary>Whose it is.</summary>
    public IntPtr {|PG0109:Handle|} { get; set; } // a number

    public nuint? {|PG0109:Size|} { get; set; }

    public List<System.IntPtr> {|PG0109:Children|} { get; set; } = [];

    public nint {|PG0109:First|}, {|PG0109:Second|} = default;
}
