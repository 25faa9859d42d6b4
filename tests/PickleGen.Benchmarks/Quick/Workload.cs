namespace PickleGen.Benchmarks.Quick;

/// <summary>Data that is made in C# and in Python, and what is done with it.</summary>
internal abstract class Workload
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    public IReadOnlyList<Goal> LoadGoals { get; init; } = [];

    public IReadOnlyList<Goal> DumpGoals { get; init; } = [];

    /// <summary>Whether CPython writes the same bytes; known when it is prepared.</summary>
    public bool? SameBytes { get; protected set; }

    /// <summary>Makes the data everywhere, and looks whether it is the same.</summary>
    public abstract void Prepare(Pythons pythons);

    public abstract Race Load();

    public abstract Race Dump();

    /// <summary>The work of ours alone.</summary>
    public abstract Action Ours(string work);
}
