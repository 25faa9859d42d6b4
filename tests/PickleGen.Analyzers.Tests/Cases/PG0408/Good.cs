using PickleGen;

public static class Program
{
    public static byte[] Three(Größe size) => Pickle.Dumps(size, new PickleOptions { Protocol = 3 });

    public static byte[] Default(Größe size) => Pickle.Dumps(size);

    public static byte[] Given(Größe size, int protocol) => Pickle.Dumps(size, new PickleOptions { Protocol = protocol });

    public static byte[] Named(Laenge length) => Pickle.Dumps(length, new PickleOptions { Protocol = 2 });

    public static byte[] Dict(Werte values) => Pickle.Dumps(values, new PickleOptions { Protocol = 0 });

    public static byte[] Tuple(Maß size) => Pickle.Dumps(size, new PickleOptions { Protocol = 1 });

    public static byte[] Buffer(PickleBuffer buffer) => Pickle.Dumps(buffer, AppPickles.Default, PickleOptions.Default);

    public static Other.PickleOptions NotOurs() => new() { Protocol = 6 };
}

namespace Other
{
    public sealed class PickleOptions
    {
        public int Protocol { get; init; }
    }
}

[Pickleable]
public partial class Größe
{
    public int Meter { get; set; }
}

[Pickleable("shop.Laenge")]
public partial class Laenge
{
    public int Größe { get; set; }
}

[Pickleable(As = PickleAs.Dict)]
public partial class Werte
{
    public int Größe { get; set; }
}

[Pickleable(As = PickleAs.Tuple)]
public partial class Maß
{
    public int X { get; set; }
}

[PickleableFor<Größe>]
public partial class AppPickles : PickleContext;
