using PickleGen;

#pragma warning disable PG0509
[Pickleable("shop.Status")]
public enum {|PG0509:Status|}
{
    New = 1,
}
#pragma warning restore PG0509
