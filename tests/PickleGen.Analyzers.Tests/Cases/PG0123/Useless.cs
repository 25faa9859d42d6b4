// fix: PickleGen.RemoveAttribute
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    [{|PG0123:PickleConstructor|}]
    static Order()
    {
    }

    /// <summary>The count.</summary>
    [{|PG0123:PickleMember|}]
    public static int Count { get; set; }

    [{|PG0123:PickleIgnore|}]
    public const int Most = 10;

    [{|PG0123:PickleIgnore|}]
    public int this[int index] => index;

    [field: {|PG0123:PickleIgnore|}]
    public int Number { get; set; }

    [{|PG0123:PickleAlias("sum")|}]
    public int Total => Number * 2;

    [{|PG0123:PickleAlias("notes")|}]
    private int _notes;

    public int Next() => _notes++;
}

[Pickleable]
public partial class Hooked
{
    [{|PG0123:PickleMember("n")|}]
    public int Number { get; set; }

    [PickleGetState]
    private int Get() => Number;

    [PickleSetState]
    private void Set(int state) => Number = state;
}
