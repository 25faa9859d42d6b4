// fix: PickleGen.RenameInPython
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    /// <summary>Its class.</summary>
    [PickleMember("class_")] // as before
    public string Class { get; set; } = "";

    [PickleMember("from_2", Required = true)]
    public int A;

    public int from_;
}

[Pickleable("shop.Pair")]
public partial record Pair([property: PickleMember("is_")] int Is, int Not);

[Pickleable("shop.Point", As = PickleAs.NamedTuple)]
public partial class Point
{
    [PickleMember("x")]
    private int _x;

    public void Move() => _x++;
}

[Pickleable("shop.Status")]
public enum Status
{
    // Nothing.
    [PickleMember("None_")]
    Nothing,
}
