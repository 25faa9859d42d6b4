namespace PickleGen.Benchmarks.Quick;

/// <summary>What was measured of one workload.</summary>
internal sealed record WorkloadResult(Workload Workload, IReadOnlyList<Race> Races);
