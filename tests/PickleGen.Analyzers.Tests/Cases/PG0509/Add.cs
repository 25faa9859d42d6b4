// fix: PickleGen.RestoreEnumMember
using PickleGen;

[Pickleable("shop.Status")]
public enum {|PG0509:Status|}
{
    New = 1, // fresh
}
