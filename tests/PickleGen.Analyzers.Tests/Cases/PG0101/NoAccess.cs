// fix: PickleGen.IgnoreMember
using PickleGen;

[Pickleable]
public partial class Order
{
    private int _written;

    [PickleMember]
    public int {|PG0101:Computed|} => _written;

    [PickleMember]
    public int {|PG0101:Written|}
    {
        set => _written = value;
    }
}
