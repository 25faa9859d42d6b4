// fix: PickleGen.IgnoreMember
using System;
using System.ComponentModel;
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleIgnore]
    private IDisposable? Kind { get; set; }

    [Category("a"), PickleIgnore]
    private IDisposable? _other;

    [PickleIgnore] [Category("b")] public IDisposable? Third;
}
