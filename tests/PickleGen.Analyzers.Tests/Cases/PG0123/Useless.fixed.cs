// fix: PickleGen.RemoveAttribute
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    static Order()
    {
    }

    /// <summary>The count.</summary>
    public static int Count { get; set; }

    public const int Most = 10;

    public int this[int index] => index;

    public int Number { get; set; }

    public int Total => Number * 2;

    private int _notes;

    public int Next() => _notes++;
}

[Pickleable]
public partial class Hooked
{
    public int Number { get; set; }

    [PickleGetState]
    private int Get() => Number;

    [PickleSetState]
    private void Set(int state) => Number = state;
}
