using System.Collections.Generic;
using PickleGen;

public static class Program
{
    private static long _length;

    public static PickleOptions Kept(List<PickleBuffer> buffers) => new()
    {
        BufferCallback = buffer =>
        {
            buffers.Add(buffer);
            return false;
        },
    };

    public static PickleOptions Counted() => new()
    {
        BufferCallback = buffer =>
        {
            _length += buffer.Memory.Length;
            return true;
        },
    };

    public static PickleOptions Large(List<PickleBuffer> buffers) => new()
    {
        BufferCallback = buffer =>
        {
            if (buffer.Memory.Length < 100)
            {
                return true;
            }

            buffers.Add(buffer);
            return false;
        },
    };

    public static PickleOptions Lengths(List<int> lengths) => new()
    {
        BufferCallback = buffer =>
        {
            lengths.Add(buffer.Memory.Length);
            return true;
        },
    };
}
