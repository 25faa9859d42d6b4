using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Versions", "PG0509")]
[Pickleable("shop.Status")]
public enum {|PG0509:Status|}
{
    New = 1,
}
