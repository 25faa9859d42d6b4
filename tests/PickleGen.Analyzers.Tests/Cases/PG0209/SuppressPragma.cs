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

[Pickleable]
public partial class Derived : Base
{
#pragma warning disable PG0209
    public int {|PG0209:Number|} { get; set; }
#pragma warning restore PG0209
}
