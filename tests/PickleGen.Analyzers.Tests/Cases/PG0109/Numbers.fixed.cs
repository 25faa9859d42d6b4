// fix: PickleGen.ReplaceType
using System;
using System.Collections.Generic;
using PickleGen;

[Pickleable]
public partial class Window
{
    /// <summary>Whose it is.</summary>
    public long Handle { get; set; } // a number

    public ulong? Size { get; set; }

    public List<long> Children { get; set; } = [];

    public long First, Second = default;
}
