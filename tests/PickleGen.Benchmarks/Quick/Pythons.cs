using PickleGen.Testing.Python;

namespace PickleGen.Benchmarks.Quick;

/// <summary>Who takes part beside the reference.</summary>
/// <param name="Reference">It makes the data, and takes part in every round.</param>
/// <param name="Others">They take the data from a pickle, and take part in a few rounds.</param>
internal sealed record Pythons(PythonInstallation Reference, IReadOnlyList<PythonInstallation> Others)
{
    public const int RoundsOfOthers = 3;

    public static Pythons Find(bool all)
    {
        var reference = PythonInstallations.Reference;
        return new(reference, all ? [.. PythonInstallations.All.Where(python => python != reference)] : []);
    }
}
