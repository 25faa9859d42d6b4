using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Members", "PG0125")]
[Pickleable]
public partial class {|PG0125:Counter|}
{
    private int _count;

    public int Next() => ++_count;
}
