// .editorconfig: dotnet_diagnostic.PG0603.severity = none
using System.Collections.Generic;
using PickleGen;

public static class Program
{
    public static void Run(PyDict value)
    {
        var buffers = new Queue<PickleBuffer>();
        var options = new PickleOptions { BufferCallback = buffer => { buffers.Enqueue(buffer); return false; } };
        byte[] pickle = Pickle.Dumps(value, PickleConverters.PyDict, options);
        {|PG0603:Pickle.Loads(pickle)|};
    }
}
