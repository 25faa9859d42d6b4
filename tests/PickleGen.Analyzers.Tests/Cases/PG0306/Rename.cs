// fix: PickleGen.RenameInPython
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    /// <summary>Its class.</summary>
    [PickleMember("class")] // as before
    public string {|PG0306:Class|} { get; set; } = "";

    [PickleMember("from", Required = true)]
    public int {|PG0306:A|};

    public int from_;
}

[Pickleable("shop.Pair")]
public partial record Pair([property: PickleMember("is")] int {|PG0306:Is|}, int Not);

[Pickleable("shop.Point", As = PickleAs.NamedTuple)]
public partial class Point
{
    [PickleMember]
    private int {|PG0306:_x|};

    public void Move() => _x++;
}

[Pickleable("shop.Status")]
public enum Status
{
    // Nothing.
    [PickleMember("None")]
    {|PG0306:Nothing|},
}
