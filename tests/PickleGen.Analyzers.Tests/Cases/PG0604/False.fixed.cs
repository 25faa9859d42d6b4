// fix: PickleGen.ReturnFalse
using System.Collections.Generic;
using PickleGen;

public static class Program
{
    public static PickleOptions List(List<PickleBuffer> buffers) => new()
    {
        BufferCallback = buffer =>
        {
            buffers.Add(buffer);
            return false; // as append does
        },
    };
}
