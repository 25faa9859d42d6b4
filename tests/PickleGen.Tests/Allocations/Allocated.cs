namespace PickleGen.Tests.Allocations;

/// <summary>The bytes that a call allocates on this thread.</summary>
internal static class Allocated
{
    private const int Calls = 200;

    /// <summary>The least of a few calls, of code that allocates the same from its second call on.</summary>
    public static long By(Action action) => Enumerable.Range(0, 3).Min(_ => ByOne(action));

    /// <summary>
    /// The least of many calls, until it is no more than expected: the first ones make what is kept for the next ones,
    /// and code that the JIT has not optimized yet boxes more.
    /// </summary>
    public static long By(Action action, long expected)
    {
        var least = long.MaxValue;
        for (var call = 0; call < Calls && least > expected; call++)
        {
            // Code is compiled again in the background, a while after its first calls.
            if (call % 50 == 49)
                Thread.Sleep(150);
            least = Math.Min(least, ByOne(action));
        }

        return least;
    }

    private static long ByOne(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
