// fix: PickleGen.IgnoreMember
using System;
using System.ComponentModel;
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleMember("kind", Required = true)]
    private IDisposable? {|PG0101:Kind|} { get; set; }

    [Category("a"), PickleMember]
    private IDisposable? {|PG0101:_other|};

    [Category("b")] public IDisposable? {|PG0101:Third|};
}
