// fix: PickleGen.RenameMember
using PickleGen;

[Pickleable]
public partial class Point
{
    /// <summary>Coordinates.</summary>
    public double X, {|PG0003:x|} = 1, Y;

    public int Count;
}
