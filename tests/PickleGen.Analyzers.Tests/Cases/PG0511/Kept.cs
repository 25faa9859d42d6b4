using PickleGen;

// Names may change where positions count, and members may be added at the end.
[Pickleable("shop.Place", As = PickleAs.NamedTuple)]
public partial record Place(double Longitude, double Y, double Z = 0);

[Pickleable("shop.Pair", As = PickleAs.Tuple)]
public partial record Pair(int A, int B);

[Pickleable("shop.Point", As = PickleAs.Slots)]
public partial class Point
{
    public double Y { get; set; }

    public double X { get; set; }
}

[Pickleable("shop.Fixed", As = PickleAs.FrozenSlots)]
public partial record Fixed(double Y, double X);
