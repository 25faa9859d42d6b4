// fix: PickleGen.RestoreEnumMember
using PickleGen;

[Pickleable("shop.Status")]
public enum Status
{
    New = 1, // fresh
    Paid = 2,
}
