// fix: PickleGen.RemoveCallback
using PickleGen;

public static class Program
{
    public static byte[] One(PyDict value) => Pickle.Dumps(value, PickleConverters.PyDict, new PickleOptions { FixImports = false });

    public static PickleOptions Only() => new()
    {
        Protocol = 5,
    };
}
