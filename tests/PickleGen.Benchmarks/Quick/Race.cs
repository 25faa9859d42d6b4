namespace PickleGen.Benchmarks.Quick;

/// <summary>All ways to load or to dump one workload, and what ours shall be against the others.</summary>
internal sealed record Race(string Workload, string Work, IReadOnlyList<Entry> Entries, IReadOnlyList<Goal> Goals)
{
    public void Run(int rounds, double secondsPerTurn)
    {
        foreach (var entry in Entries)
            entry.WarmUp();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var entry in Entries.Where(entry => round < entry.MostRounds))
                entry.Contender.Seconds.Add(entry.Contender.Measure(secondsPerTurn));
        }
    }

    public bool Has(string name) => Entries.Any(entry => entry.Name == name);

    public double Ratio(Goal goal) => goal.Ratio(MedianOf(goal.Ours), MedianOf(goal.Theirs));

    private double MedianOf(string name) => Entries.Single(entry => entry.Name == name).Contender.Median;
}
