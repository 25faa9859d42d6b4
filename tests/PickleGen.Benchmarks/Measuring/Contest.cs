namespace PickleGen.Benchmarks.Measuring;

/// <summary>One thing measured, again and again: the seconds of one call.</summary>
internal sealed record Contender(string Name, Func<double, double> Measure)
{
    public List<double> Seconds { get; } = [];

    public double Median
    {
        get
        {
            var sorted = Seconds.Order().ToArray();
            return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        }
    }

    public double Least => Seconds.Min();

    public double Most => Seconds.Max();
}

/// <summary>Measures contenders in turns, so that whatever else the machine does hits all of them.</summary>
internal static class Contest
{
    public static void Run(IReadOnlyList<Contender> contenders, int rounds, double secondsPerTurn)
    {
        // Two rounds that do not count: the JIT compiles again what is called often.
        for (var round = -2; round < rounds; round++)
        {
            foreach (var contender in contenders)
            {
                var seconds = contender.Measure(secondsPerTurn);
                if (round >= 0)
                    contender.Seconds.Add(seconds);
            }

            Console.Error.Write(round < 0 ? "warming up\n" : $"round {round + 1} of {rounds}\n");
        }
    }
}
