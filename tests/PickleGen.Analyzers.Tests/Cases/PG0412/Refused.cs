using System;
using PickleGen;

// What is refused has other worries.
[Pickleable]
public partial class Refused
{
    [NonSerialized] public int Cached;

    public Action? {|PG0104:Changed|} { get; set; }
}
