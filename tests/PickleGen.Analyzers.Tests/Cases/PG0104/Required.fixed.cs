// fix: PickleGen.IgnoreMember
using System;
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleIgnore]
    public required Action Changed { get; init; }

    public required int Id { get; init; }
}
