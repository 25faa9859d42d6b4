using PickleGen;

public class Base
{
    public int Number { get; set; }
}

[Pickleable]
public partial class Derived : Base
{
#pragma warning disable PG0126
    public new int {|PG0126:Number|} { get; set; }
#pragma warning restore PG0126
}
