// fix: PickleGen.IgnoreMember
using System;
using System.ComponentModel;
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleMember("kind", Required = true)]
    private Type? {|PG0101:Kind|} { get; set; }

    [Category("a"), PickleMember]
    private Type? {|PG0101:_other|};

    [Category("b")] public Type? {|PG0101:Third|};
}
