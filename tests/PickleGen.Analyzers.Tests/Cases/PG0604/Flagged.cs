using System.Collections.Generic;
using PickleGen;

public static class Program
{
    public static PickleOptions List(List<PickleBuffer> buffers) => new()
    {
        BufferCallback = {|PG0604:buffer =>
        {
            buffers.Add(buffer);
            return true;
        }|},
    };

    public static PickleOptions Queue(Queue<PickleBuffer> buffers, PickleOptions options) =>
        options with { BufferCallback = {|PG0604:buffer => { buffers.Enqueue(buffer); return true; }|} };
}
