using PickleGen;

public static class Program
{
    public static Settings Dict(byte[] data) => {|PG0401:(Settings)Pickle.Loads(data, AppPickles.Default)!|};

    public static Color? Int(byte[] data) => {|PG0401:Pickle.Loads(data, AppPickles.Default) as Color?|};

    public static Point Slots(byte[] data) => (Point)Pickle.Loads(data, AppPickles.Default)!;
}

[Pickleable(As = PickleAs.Dict)]
public partial class Settings
{
    public Point? Point { get; set; }

    public Color Color { get; set; }
}

[Pickleable(As = PickleAs.Int)]
public enum Color
{
    Red,
}

[Pickleable(As = PickleAs.Slots)]
public partial class Point
{
    public int X { get; set; }
}

[PickleableFor<Settings>]
public partial class AppPickles : PickleContext;
