// fix: PickleGen.IgnoreMember
using System;
using System.Collections.Generic;
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleIgnore]
    public List<Dictionary<string, IDisposable>> Things = [];
    [PickleIgnore]
    public List<IDisposable>[] Types = [];
}
