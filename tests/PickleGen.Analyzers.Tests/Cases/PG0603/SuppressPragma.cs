using System.Collections.Generic;
using PickleGen;

public static class Program
{
    public static void Run(PyDict value)
    {
#pragma warning disable PG0603
        var buffers = new Queue<PickleBuffer>();
        var options = new PickleOptions { BufferCallback = buffer => { buffers.Enqueue(buffer); return false; } };
        byte[] pickle = Pickle.Dumps(value, PickleConverters.PyDict, options);
        {|PG0603:Pickle.Loads(pickle)|};
#pragma warning restore PG0603
    }
}
