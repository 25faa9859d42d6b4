// fix: PickleGen.RaiseProtocol
using PickleGen;

public static class Program
{
    public static PickleOptions Highest() => new() { Protocol = PickleOptions.HighestProtocol, FixImports = false };

    public static byte[] Dumps(Größe size) => Pickle.Dumps(size, new PickleOptions { Protocol = 3 /* Python 2 */ });
}

[Pickleable]
public partial class Größe
{
    public int Meter { get; set; }
}
