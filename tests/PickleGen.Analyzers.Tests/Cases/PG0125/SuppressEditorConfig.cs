// .editorconfig: dotnet_diagnostic.PG0125.severity = none
using PickleGen;

[Pickleable]
public partial class {|PG0125:Counter|}
{
    private int _count;

    public int Next() => ++_count;
}
