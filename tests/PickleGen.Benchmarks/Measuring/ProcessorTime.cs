namespace PickleGen.Benchmarks.Measuring;

/// <summary>Processor time of this process, garbage collection on its other threads included.</summary>
internal static class ProcessorTime
{
    /// <summary>Seconds of one call, over as many calls as take the least time.</summary>
    public static double SecondsOf(Action action, double least)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (int calls = 0, batch = 1; ;)
        {
            for (var i = 0; i < batch; i++)
                action();
            calls += batch;
            var spent = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            if (spent >= least)
                return spent / calls;

            // The clock costs more than the least of the calls.
            if (spent < least / 8)
                batch *= 2;
        }
    }
}
