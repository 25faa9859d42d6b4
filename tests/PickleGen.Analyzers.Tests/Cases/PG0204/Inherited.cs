using PickleGen;

public class Base
{
    [PickleGetState]
    protected int GetState() => 1;
}

[Pickleable]
public partial class {|PG0204:Order|} : Base;
