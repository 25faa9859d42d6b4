// fix: PickleGen.GiveBuffers
using System.Collections.Generic;
using PickleGen;

public static class Program
{
    public static object? Untyped(PyDict value)
    {
        var buffers = new List<PickleBuffer>();
        byte[] pickle = Pickle.Dumps(value, PickleConverters.PyDict, new PickleOptions
        {
            BufferCallback = buffer =>
            {
                buffers.Add(buffer);
                return false;
            },
        });
        PyDict typed = Pickle.Loads(pickle, PickleConverters.PyDict, new PickleOptions { Buffers = buffers });
        return Pickle.Loads(pickle, new PickleOptions { FixImports = false, Buffers = buffers }); // the same
    }
}
