// fix: PickleGen.IgnoreMember
using System;
using System.Collections.Generic;
using PickleGen;

[Pickleable]
public partial class Order
{
    public List<Dictionary<string, IDisposable>> {|PG0101:Things|} = [];
    public List<IDisposable>[] {|PG0101:Types|} = [];
}
