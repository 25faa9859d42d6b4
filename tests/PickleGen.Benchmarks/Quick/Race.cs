using PickleGen.Benchmarks.Measuring;

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
            foreach (var entry in Entries)
                entry.Contender.Seconds.Add(entry.Contender.Measure(secondsPerTurn));
        }
    }

    public Contender this[string name] => Entries.Single(entry => entry.Name == name).Contender;
}
