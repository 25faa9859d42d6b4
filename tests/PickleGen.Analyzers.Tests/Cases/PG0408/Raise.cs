// fix: PickleGen.RaiseProtocol
using PickleGen;

public static class Program
{
    public static PickleOptions Highest() => new() { Protocol = {|PG0408:-1|}, FixImports = false };

    public static byte[] Dumps(Größe size) => Pickle.Dumps(size, new PickleOptions { Protocol = {|PG0408:2|} /* Python 2 */ });
}

[Pickleable]
public partial class Größe
{
    public int Meter { get; set; }
}
