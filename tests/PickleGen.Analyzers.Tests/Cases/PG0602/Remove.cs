// fix: PickleGen.RemoveCallback
using PickleGen;

public static class Program
{
    public static byte[] One(PyDict value) => Pickle.Dumps(value, PickleConverters.PyDict, new PickleOptions { BufferCallback = {|PG0602:_ => false|}, FixImports = false });

    public static PickleOptions Only() => new()
    {
        Protocol = 5,
        BufferCallback = {|PG0602:_ => false|}, // faster
    };
}
