using System.Globalization;

namespace PickleGen.Interop.Tests.Differential;

/// <summary>
/// How many graphs each interpreter goes through: <c>PICKLEGEN_DIFFERENTIAL</c>, or a number that takes seconds. Seeds
/// count up from <c>PICKLEGEN_DIFFERENTIAL_SEED</c>, or 1, so that a run can be repeated.
/// </summary>
internal static class DifferentialSettings
{
    public static int Count => Number("PICKLEGEN_DIFFERENTIAL", 400);

    public static int FirstSeed => Number("PICKLEGEN_DIFFERENTIAL_SEED", 1);

    /// <summary>The seeds in batches, each with its length.</summary>
    public static IEnumerable<(int First, int Count)> Batches(int size)
    {
        for (var done = 0; done < Count; done += size) yield return (FirstSeed + done, Math.Min(size, Count - done));
    }

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
