using System.Globalization;

namespace PickleGen.Fuzzing.Tests;

/// <summary>
/// How much is tried. A run takes the inputs from <c>PICKLEGEN_FUZZ_SEED</c> on (1), as many as a test says, or, with
/// <c>PICKLEGEN_FUZZ_SECONDS</c>, for so long.
/// </summary>
internal static class FuzzSettings
{
    public static int FirstInput => Number("PICKLEGEN_FUZZ_SEED") ?? 1;

    public static TimeSpan? Time => Number("PICKLEGEN_FUZZ_SECONDS") is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
