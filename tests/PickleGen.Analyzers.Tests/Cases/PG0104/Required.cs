// fix: PickleGen.IgnoreMember
using System;
using PickleGen;

[Pickleable]
public partial class Order
{
    public required Action {|PG0104:Changed|} { get; init; }

    public required int Id { get; init; }
}
