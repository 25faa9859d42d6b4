namespace PickleGen.Benchmarks.Measuring;

/// <summary>Processor time of this process, garbage collection on its other threads included.</summary>
internal static class ProcessorTime
{
    /// <summary>Seconds of one call, over as many calls as take the least time.</summary>
    public static double SecondsOf(Action action, double least)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var calls = 1; ; calls++)
        {
            action();
            var spent = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            if (spent >= least)
                return spent / calls;
        }
    }
}
