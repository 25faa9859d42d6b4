using System.Collections.Generic;
using PickleGen;

public static class Program
{
    public static PickleOptions Both(List<PickleBuffer> buffers) => new()
    {
        Protocol = {|PG0601:4|},
        BufferCallback = buffer =>
        {
            buffers.Add(buffer);
            return false;
        },
    };

    public static PickleOptions Added(List<PickleBuffer> buffers)
    {
        var old = new PickleOptions { Protocol = 2 };
        return old with { {|PG0601:BufferCallback = Keep|} };
    }

    public static PickleOptions Lowered() =>
        new PickleOptions { BufferCallback = Keep } with { Protocol = {|PG0601:0|} };

    private static bool Keep(PickleBuffer buffer) => buffer.IsReadOnly;
}
