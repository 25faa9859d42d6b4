// fix: PickleGen.RestoreEnumMember
using PickleGen;

[Pickleable("shop.Status")]
public enum Status
{
    {|PG0509:New|}, // fresh
    {|PG0509:Paid|} = 7, // with money
    Sent = 3,
}
