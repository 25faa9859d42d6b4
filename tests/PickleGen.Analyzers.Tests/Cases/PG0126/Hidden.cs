using PickleGen;

namespace Shop;

public class Base
{
    public string Name { get; set; } = "";

    public int Number;

    [PickleMember]
    protected int Hits { get; set; }
}

[Pickleable]
public partial class Derived : Base
{
    public new string {|PG0126:Name|} { get; set; } = "";

    public new long {|PG0126:Number|};

    [PickleMember]
    protected new int {|PG0126:Hits|} { get; set; }
}
