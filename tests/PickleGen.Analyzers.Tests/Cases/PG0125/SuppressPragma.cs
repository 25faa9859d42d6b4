using PickleGen;

[Pickleable]
#pragma warning disable PG0125
public partial class {|PG0125:Counter|}
#pragma warning restore PG0125
{
    private int _count;

    public int Next() => ++_count;
}
