// fix: PickleGen.ReturnFalse
using System.Collections.Generic;
using PickleGen;

public static class Program
{
    public static PickleOptions List(List<PickleBuffer> buffers) => new()
    {
        BufferCallback = {|PG0604:buffer =>
        {
            buffers.Add(buffer);
            return true; // as append does
        }|},
    };
}
