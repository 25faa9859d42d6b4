using System.Globalization;

namespace PickleGen.Benchmarks.Quick;

/// <summary>The quick mode: all workloads one after the other, the contenders of each in turns.</summary>
internal static class QuickBenchmark
{
    public static IReadOnlyList<WorkloadResult> Run(QuickOptions options, Pythons pythons)
    {
        var results = new List<WorkloadResult>();
        foreach (var make in WorkloadList.All)
        {
            var workload = make();
            if (!options.Takes(workload.Name))
                continue;

            workload.Prepare(pythons);
            var races = new List<Race>();
            if (options.TakesWork("load"))
                races.Add(Run(workload.Load(), options));
            if (options.TakesWork("dump"))
                races.Add(Run(workload.Dump(), options));
            results.Add(new(workload, races));
        }

        return results;
    }

    /// <summary>Our side alone in a loop, to be looked at with a profiler.</summary>
    public static void Profile(string name, string work, double seconds)
    {
        var action = WorkloadList.All.Select(make => make()).Single(workload => workload.Name == name).Ours(work);
        Console.Error.WriteLine($"process {Environment.ProcessId}");
        var end = Environment.TickCount64 + (long)(seconds * 1000);
        var calls = 0;
        for (; Environment.TickCount64 < end; calls++)
            action();
        var collections = string.Join(", ", Enumerable.Range(0, 3).Select(generation => $"{GC.CollectionCount(generation)} of generation {generation}"));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{calls} calls of {seconds * 1000 / calls:F3} ms; collections: {collections}, {GC.GetTotalPauseDuration().TotalMilliseconds / calls:F3} ms a call"));
    }

    private static Race Run(Race race, QuickOptions options)
    {
        Console.Error.WriteLine($"{race.Workload} {race.Work}");
        race.Run(options.Rounds, options.SecondsPerTurn);
        return race;
    }
}
