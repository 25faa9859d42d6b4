using System.Threading;
using PickleGen;

public static class Program
{
    private static int _count;

    public static PickleOptions Expression() => new() { BufferCallback = {|PG0602:_ => false|} };

    public static PickleOptions Block(PickleOptions options) => options with
    {
        BufferCallback = {|PG0602:buffer =>
        {
            Interlocked.Increment(ref _count);
            return false;
        }|},
    };

    public static PickleOptions Delegate() => new() { BufferCallback = {|PG0602:delegate (PickleBuffer buffer) { return false; }|} };
}
