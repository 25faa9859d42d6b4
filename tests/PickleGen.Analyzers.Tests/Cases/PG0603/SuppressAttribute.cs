using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

public static class Program
{
    [SuppressMessage("PickleGen.Buffers", "PG0603")]
    public static void Run(PyDict value)
    {
        var buffers = new Queue<PickleBuffer>();
        var options = new PickleOptions { BufferCallback = buffer => { buffers.Enqueue(buffer); return false; } };
        byte[] pickle = Pickle.Dumps(value, PickleConverters.PyDict, options);
        {|PG0603:Pickle.Loads(pickle)|};
    }
}
