using PickleGen.Benchmarks.Measuring;

namespace PickleGen.Benchmarks.Curves;

/// <summary>Measures each curve, one power of ten after the other.</summary>
internal static class CurvesBenchmark
{
    private const int Least = 100;

    // A load that allocates more, and what it loads, would not leave the other programs of the machine their memory.
    private const long MostBytes = 3L << 29;

    // A dump goes down with the data, as far as the stack reaches.
    private const int StackBytes = 1 << 30;

    public static IReadOnlyList<CurveLine> Run(string? filter)
    {
        var lines = new List<CurveLine>();
        var thread = new Thread(
            () => lines.AddRange(CurveList.All.Where(curve => filter is null || curve.Dimension == filter).SelectMany(Run)), StackBytes);
        thread.Start();
        thread.Join();
        return lines;
    }

    /// <summary>The nanoseconds for each value of types with so many members.</summary>
    public static IReadOnlyList<(int Members, double Load, double Dump)> RunDeclared()
    {
        var points = new List<(int, double, double)>();
        foreach (var members in (int[])[1, 10, 100, 1000, 10_000])
        {
            Console.Error.WriteLine($"types of {members} members");
            var work = DeclaredMembers.Make(members);
            points.Add((members, Measure(work.Load) / 100_000, Measure(work.Dump!) / 100_000));
        }

        return points;
    }

    private static IEnumerable<CurveLine> Run(Curve curve)
    {
        var loads = new List<(int, double)>();
        var dumps = new List<(int, double)>();
        var allocated = 0L;
        for (var size = Least; size <= curve.Most && allocated * 10 < MostBytes; size *= 10)
        {
            Console.Error.WriteLine($"{curve.Dimension}: {size} {curve.Data}");
            var work = curve.Make(size);
            allocated = GC.GetAllocatedBytesForCurrentThread();
            work.Load();
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            loads.Add((size, Measure(work.Load) / size));
            if (work.Dump is { } dump && CanDump(dump))
                dumps.Add((size, Measure(dump) / size));
        }

        yield return new(curve, "load", loads);
        if (dumps.Count > 0)
            yield return new(curve, "dump", dumps);
    }

    private static bool CanDump(Action dump)
    {
        try
        {
            dump();
            return true;
        }
        catch (PicklingException error)
        {
            Console.Error.WriteLine(error.Message[^60..]);
            return false;
        }
    }

    // Nanoseconds of one call: the median of three turns, after the JIT has compiled it for good; of one that takes
    // seconds, one turn.
    private static double Measure(Action action)
    {
        var start = Environment.TickCount64;
        for (var call = 0; call < 200 && Environment.TickCount64 - start < 400; call++)
            action();
        var first = Turn(action);
        var turns = first > 1 ? [first] : (double[])[first, Turn(action), Turn(action)];
        return turns.Order().ElementAt(turns.Length / 2) * 1e9;
    }

    private static double Turn(Action action)
    {
        GC.Collect();
        return ProcessorTime.SecondsOf(action, 0.1);
    }
}
