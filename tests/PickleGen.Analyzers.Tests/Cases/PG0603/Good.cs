using System;
using System.Collections.Generic;
using PickleGen;

public static class Program
{
    public static object? With(PyDict value)
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
        return Pickle.Loads(pickle, new PickleOptions { Buffers = buffers });
    }

    public static object? Inside(PyDict value)
    {
        byte[] pickle = Pickle.Dumps(value, PickleConverters.PyDict, new PickleOptions { BufferCallback = _ => true });
        return Pickle.Loads(pickle);
    }

    public static object? Without(PyDict value)
    {
        byte[] pickle = Pickle.Dumps(value, PickleConverters.PyDict);
        return Pickle.Loads(pickle);
    }

    public static object? Given(PyDict value, Func<PickleBuffer, bool> callback, PickleOptions load)
    {
        byte[] first = Pickle.Dumps(value, PickleConverters.PyDict, new PickleOptions { BufferCallback = callback });
        byte[] second = Pickle.Dumps(value, PickleConverters.PyDict, new PickleOptions { BufferCallback = static buffer => buffer.IsReadOnly });
        return Pickle.Loads(first) ?? Pickle.Loads(second, load);
    }

    public static object? Another(PyDict value, byte[] other)
    {
        byte[] pickle = Pickle.Dumps(value, PickleConverters.PyDict, new PickleOptions { BufferCallback = static buffer => buffer.IsReadOnly });
        pickle = other;
        return Pickle.Loads(pickle);
    }
}
