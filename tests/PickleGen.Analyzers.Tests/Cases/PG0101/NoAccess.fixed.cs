// fix: PickleGen.IgnoreMember
using PickleGen;

[Pickleable]
public partial class Order
{
    private int _written;

    [PickleIgnore]
    public int Computed => _written;

    [PickleIgnore]
    public int Written
    {
        set => _written = value;
    }
}
