using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Field
{
    [SuppressMessage("PickleGen.Members", "PG0112")]
    public Type? {|PG0112:Type|} { get; set; }
}
