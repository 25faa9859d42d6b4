using PickleGen.Testing.Python;

namespace PickleGen.Benchmarks.Quick;

/// <summary>Data that is made in C# and in Python, and what is done with it.</summary>
internal abstract class Workload
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    public IReadOnlyList<Goal> LoadGoals { get; init; } = [];

    public IReadOnlyList<Goal> DumpGoals { get; init; } = [];

    /// <summary>Whether CPython writes the same bytes; known when a race is made.</summary>
    public bool? SameBytes { get; protected set; }

    public abstract Race Load(PythonInstallation python);

    public abstract Race Dump(PythonInstallation python);

    /// <summary>The work of ours alone.</summary>
    public abstract Action Ours(string work);
}
