// .editorconfig: dotnet_diagnostic.PG0209.severity = none
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
    public int {|PG0209:Number|} { get; set; }
}
