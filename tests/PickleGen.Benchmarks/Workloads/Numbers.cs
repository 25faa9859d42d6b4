namespace PickleGen.Benchmarks.Workloads;

/// <summary>The generator of numbers that all data is made with; workloads.py has the same.</summary>
internal struct Numbers(uint seed)
{
    private uint _state = seed;

    /// <summary>The next 24 bits.</summary>
    public int Next() => (int)((_state = (_state * 1664525) + 1013904223) >> 8);

    public int Next(int below) => Next() % below;
}
