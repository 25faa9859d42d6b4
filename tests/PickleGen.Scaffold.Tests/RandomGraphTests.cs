using PickleGen.Scaffold.Tests.Proof;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Scaffold.Tests;

/// <summary>
/// Python makes objects of classes of every shape at random; types are printed for their pickles. Python has to find in what
/// they write back what it finds in its own pickles.
/// </summary>
public sealed class RandomGraphTests
{
    private const int Seeds = 60;
    private const int PicklesOfASeed = 4;

    // The first of the seeds, to look at others than those of every run.
    private static readonly int First = int.Parse(Environment.GetEnvironmentVariable("PICKLEGEN_SEED") ?? "0", System.Globalization.CultureInfo.InvariantCulture);

    [PythonFact]
    public async Task Python_finds_its_objects_again()
    {
        var wrong = new List<string>();
        var unions = 0;
        for (var seed = First; seed < First + Seeds; seed++)
        {
            try
            {
                var (code, difference) = await Difference(seed);
                if (difference is not null) wrong.Add($"seed {seed}: {difference}");
                if (code.Text.Contains("internal partial interface", StringComparison.Ordinal)) unions++;
            }
            catch (Exception error) when (error is not PythonException)
            {
                wrong.Add($"seed {seed}: {error}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {Seeds}\n{string.Join("\n\n", wrong.Take(5))}");
        Assert.True(unions > Seeds / 4, $"{unions} with several classes at one place");
    }

    private static async Task<(ScaffoldedCode Code, string? Difference)> Difference(int seed)
    {
        var files = Enumerable.Range(0, PicklesOfASeed).Select(index => new PickledFile(Make(seed, index))).ToList();
        var code = ScaffoldedCode.Of(files);
        using var compiled = await CompiledCode.OfAsync(code);
        foreach (var file in files)
        {
            foreach (var protocol in new[] { 2, 5 })
            {
                var difference = Compare(file.Bytes, compiled.Rewrite(file, protocol));
                if (difference.Length > 0) return (code, $"protocol {protocol}: {difference}\n{PickleTools.Json(file.Load())}\n{code.Text}");
            }
        }

        return (code, null);
    }

    private static byte[] Make(int seed, int index) => Worker.Eval(
        "import random_models\nresult = random_models.make(seed, count)[index]",
        arguments: new Dictionary<string, object?> { ["seed"] = seed, ["count"] = PicklesOfASeed, ["index"] = index },
        modules: [Module]).Bytes;

    private static string Compare(byte[] expected, byte[] actual) => Worker.Eval(
        "import random_models\nresult = random_models.same_pickles(expected, actual)",
        new Dictionary<string, byte[]> { ["expected"] = expected, ["actual"] = actual },
        modules: [Module]).Text;

    private static PythonWorker Worker => PythonWorker.For(PythonInstallations.Reference);

    private static PythonModule Module { get; } =
        new("random_models", File.ReadAllText(Repository.PathOf("tests", "PickleGen.Scaffold.Tests", "Python", "random_models.py")));
}
