using System.Diagnostics.CodeAnalysis;
using PickleGen;

public class Base
{
    [PickleGetState]
    protected int Get() => 1;

    [PickleSetState]
    protected void Set(int state)
    {
    }
}

[SuppressMessage("PickleGen.Construction", "PG0209")]
[Pickleable]
public partial class Derived : Base
{
    public int {|PG0209:Number|} { get; set; }
}
