using PickleGen.Testing.Data;

namespace PickleGen.Fuzzing.Tests.Inputs;

/// <summary>The inputs of a run: the one of a number is always the same.</summary>
internal static class FuzzInputs
{
    // Longer ones are as good, and slower.
    private const int LongestSeed = 3000;

    private static readonly Lazy<byte[][]> AllSeeds = new(Read);

    /// <summary>Pickles of all CPythons, those of libraries, hostile and malformed ones.</summary>
    public static IReadOnlyList<byte[]> Seeds => AllSeeds.Value;

    public static byte[] Of(int number)
    {
        var random = new Random(number);
        var made = random.Next(2) == 0 ? new Grammar(random).Make() : Seeds[random.Next(Seeds.Count)];
        return random.Next(3) == 0 && made.Length > 0 ? made : new Mutator(random, Another).Mutate(made);
    }

    private static byte[] Another(Random random) => random.Next(2) == 0 ? new Grammar(random).Make() : Seeds[random.Next(Seeds.Count)];

    private static byte[][] Read()
    {
        var seeds = new List<byte[]>();
        foreach (var scope in ArchiveScope.All)
        {
            var archive = DataArchive.Open(scope);
            var paths = archive.Paths.Where(static path => path.EndsWith(".pkl", StringComparison.Ordinal) || path.EndsWith(".pickle", StringComparison.Ordinal) || path.Contains("attacks/files/", StringComparison.Ordinal));
            seeds.AddRange(paths.Select(path => archive[path]).Where(static bytes => bytes.Length is > 0 and <= LongestSeed));
        }

        return [.. seeds];
    }
}
