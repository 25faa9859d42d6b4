// fix: PickleGen.IgnoreMember
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Base
{
    private int _id;

    [PickleGetState]
    protected int Get() => _id;

    [PickleSetState]
    protected void Set(int state) => _id = state;
}

[Pickleable]
public partial class Derived : Base
{
    /// <summary>The name.</summary>
    [PickleIgnore]
    public string Name { get; set; } = "";

    [PickleIgnore]
    public int Number;

    public int Computed => Number;
}
