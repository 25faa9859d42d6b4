using System.Globalization;
using PickleGen.Testing.Roslyn;
using Xunit;

namespace PickleGen.Generator.Tests.Fuzzing;

/// <summary>
/// Broken code at random. The same seeds each time; <c>PICKLEGEN_FUZZ</c> multiplies their number. A failure shows the
/// code that it takes.
/// </summary>
public class FuzzTests
{
    private const int SeedsPerTest = 10;

    private static readonly int Factor =
        int.TryParse(Environment.GetEnvironmentVariable("PICKLEGEN_FUZZ"), CultureInfo.InvariantCulture, out var factor) ? factor : 1;

    /// <summary>Each seed is the first of as many as a test takes.</summary>
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 12 * Factor).Select(i => i * SeedsPerTest)];

    [Fact]
    public async Task TheBodyItself() => await RunAsync([[FuzzBody.First, FuzzBody.Second]]);

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task CodeThatStopsAnywhere(int seed) => await RunAsync(Sources(seed, static (mutations, text) => mutations.Prefix(text)));

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task CodeWithPiecesExchanged(int seed) => await RunAsync(Sources(seed, static (mutations, text) => mutations.Mutate(text)));

    [Fact]
    public async Task EachDeclarationAlone() => await RunAsync(FuzzBody.Declarations.Select(declaration => (string[])[declaration]));

    [Fact]
    public async Task EachDeclarationWithTheOthers() => await RunAsync(FuzzBody.Declarations.Select(declaration => (string[])[FuzzBody.First, FuzzBody.Second, declaration]));

    private static IEnumerable<string[]> Sources(int first, Func<Mutations, string, string> change)
    {
        for (var seed = first; seed < first + SeedsPerTest; seed++)
        {
            var mutations = new Mutations(new Random(seed));
            yield return seed % 2 == 0
                ? [change(mutations, FuzzBody.First), FuzzBody.Second]
                : [FuzzBody.First, change(mutations, FuzzBody.Second)];
        }
    }

    private static async Task RunAsync(IEnumerable<string[]> programs)
    {
        var run = new FuzzRun();
        foreach (var sources in programs)
        {
            try
            {
                await run.CheckAsync(sources);
            }
            catch (Exception exception)
            {
                throw new HarnessException($"{exception}\n\n{string.Join("\n// ----\n", sources)}");
            }
        }
    }
}
