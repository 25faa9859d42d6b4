using System;
using System.Collections.Generic;
using PickleGen;

public static class Program
{
    public static PickleOptions Kept(List<PickleBuffer> buffers) => new()
    {
        BufferCallback = buffer =>
        {
            buffers.Add(buffer);
            return false;
        },
    };

    public static PickleOptions Sent(Action<ReadOnlyMemory<byte>> send) => new()
    {
        BufferCallback = buffer =>
        {
            send(buffer.Memory);
            return false;
        },
    };

    public static PickleOptions InThePickle() => new() { BufferCallback = _ => true };

    public static PickleOptions Depends(bool inside) => new() { BufferCallback = _ => inside };

    public static PickleOptions Sometimes(Queue<bool> answers) => new()
    {
        BufferCallback = _ =>
        {
            if (answers.Dequeue())
            {
                return true;
            }

            return false;
        },
    };

    public static PickleOptions Method() => new() { BufferCallback = Drop };

    public static PickleOptions None() => new() { BufferCallback = null };

    private static bool Drop(PickleBuffer buffer) => false;
}
