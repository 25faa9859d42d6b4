using PickleGen.Benchmarks.Measuring;

namespace PickleGen.Benchmarks.Quick;

/// <summary>One way to do the work of a race.</summary>
internal sealed class Entry
{
    private const int Enough = 35;

    private readonly Action? _action;

    /// <summary>Work of this process.</summary>
    public Entry(string name, Action action, int? bytes = null)
        : this(name, least => SecondsAfterCollection(action, least), bytes) => _action = action;

    /// <summary>Work that times itself.</summary>
    public Entry(string name, Func<double, double> measure, int? bytes = null) =>
        (Contender, Bytes) = (new(name, measure), bytes);

    public Contender Contender { get; }

    public string Name => Contender.Name;

    /// <summary>The length of what is read or written.</summary>
    public int? Bytes { get; }

    /// <summary>It takes a turn in so many rounds.</summary>
    public int MostRounds { get; init; } = int.MaxValue;

    /// <summary>Bytes that one call allocates.</summary>
    public long? Allocated { get; private set; }

    /// <summary>Lets the JIT compile it for good: a method is compiled again after 30 calls, and once more after 30.</summary>
    public void WarmUp()
    {
        if (_action is null)
            return;

        Call(_action, mostMilliseconds: 500);
        Thread.Sleep(120);
        Call(_action, mostMilliseconds: 300);
        Allocated = Enumerable.Range(0, 3).Min(_ => AllocatedBy(_action));
    }

    private static void Call(Action action, int mostMilliseconds)
    {
        var start = Environment.TickCount64;
        for (var call = 0; call < Enough && Environment.TickCount64 - start < mostMilliseconds; call++)
            action();
    }

    private static long AllocatedBy(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // What the one before has left behind is not this one's to clear away.
    private static double SecondsAfterCollection(Action action, double least)
    {
        GC.Collect();
        return ProcessorTime.SecondsOf(action, least);
    }
}
