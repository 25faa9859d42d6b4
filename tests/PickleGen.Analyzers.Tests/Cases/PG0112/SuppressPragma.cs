using System;
using PickleGen;

[Pickleable]
public partial class Field
{
#pragma warning disable PG0112
    public Type? {|PG0112:Type|} { get; set; }
#pragma warning restore PG0112
}
