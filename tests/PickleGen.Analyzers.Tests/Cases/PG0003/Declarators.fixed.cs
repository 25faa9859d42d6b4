// fix: PickleGen.RenameMember
using PickleGen;

[Pickleable]
public partial class Point
{
    /// <summary>Coordinates.</summary>
    public double X, Y;
    [PickleMember("x_2")]
    public double x = 1;

    public int Count;
}
