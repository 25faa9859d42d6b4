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
        return {|PG0603:Pickle.Loads(pickle)|};
    }

    public static PyDict Typed(PyDict value)
    {
        var large = new List<PickleBuffer>();
        var options = new PickleOptions
        {
            BufferCallback = buffer =>
            {
                if (buffer.Memory.Length < 100)
                {
                    return true;
                }

                large.Add(buffer);
                return false;
            },
        };
        var pickle = Pickle.Dumps(value, AppPickles.Default, options);
        return {|PG0603:AppPickles.Default.Loads<PyDict>(pickle, options)|};
    }
}

[PickleableFor<PyDict>]
public partial class AppPickles : PickleContext;
