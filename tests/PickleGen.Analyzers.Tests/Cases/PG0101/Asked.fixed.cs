// fix: PickleGen.IgnoreMember
using System;
using System.ComponentModel;
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleIgnore]
    private Type? Kind { get; set; }

    [Category("a"), PickleIgnore]
    private Type? _other;

    [PickleIgnore] [Category("b")] public Type? Third;
}
