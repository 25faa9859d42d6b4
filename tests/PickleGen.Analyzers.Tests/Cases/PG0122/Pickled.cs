// fix: PickleGen.RemoveIgnore
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    /// <summary>The number.</summary>
    [PickleIgnore]
    [PickleMember("no")]
    public int {|PG0122:Number|} { get; set; }
}

[Pickleable]
public partial record Point([property: PickleMember("x"), PickleIgnore] int {|PG0122:X|} = 0);
