using System.Diagnostics;
using System.Globalization;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;
using Xunit.Abstractions;

namespace PickleGen.Interop.Tests.Checkpoints;

/// <summary>
/// A process that saves again and again is killed at any instant. What it has acknowledged is there, or the one it was about
/// to acknowledge, and whole. <c>PICKLEGEN_KILL_ROUNDS</c> says how often; 25 times otherwise.
/// </summary>
public class KillTests(ITestOutputHelper output)
{
    private static readonly PickleConverter<List<long>> Numbers = PickleConverters.List(PickleConverters.Int64);

    [PythonFact]
    public void NothingAcknowledgedIsLostAndNothingCorruptIsLoaded()
    {
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("PICKLEGEN_KILL_ROUNDS"), CultureInfo.InvariantCulture, out var asked) ? asked : 25;
        using var folder = new TemporaryFolder();
        var states = folder.PathOf("states");
        var store = new CheckpointStore(states);
        var random = new Random(20_261_121);
        var (acknowledged, halfDone, mismatches) = (0L, 0, 0);
        for (var round = 0; round < rounds; round++)
        {
            var last = SaveUntilKilled(states, acknowledged + 1, round % 2 == 0 ? "disk" : "cache", random);
            acknowledged = last ?? acknowledged;

            // The save that was under way may have been done before anybody could say so.
            var problem = store.Verify("state");
            if (acknowledged == 0 && problem?.Error is CheckpointException { Error: CheckpointError.NotFound }) continue;
            var state = store.Load("state", Numbers);
            Assert.InRange(state[0], acknowledged, acknowledged + 1);
            Assert.Equal(Expected(state[0]), state);
            var latest = store.LoadLatest(Numbers)!;
            Assert.Equal((state[0].ToString(CultureInfo.InvariantCulture), 0), (latest.Info.Metadata.Tags["n"], latest.Skipped.Count));
            acknowledged = state[0];

            // The recipe of Python knows of two files: it loads the same, or sees that they do not fit.
            var told = Recipe.Run(PythonInstallations.Reference, states, LoadOrRefuse).Text;
            if (told == "mismatch") mismatches++;
            else Assert.Equal(Told(state), told);

            // Once somebody has cleaned up, it always loads. In other rounds, the next process goes on with what was left.
            if (Directory.GetFiles(states, "*.new").Length > 0) halfDone++;
            if (round % 3 != 0) continue;
            store.Recover();
            Assert.Equal(Told(state), Recipe.Run(PythonInstallations.Reference, states, LoadOrRefuse).Text);
            Assert.Empty(Directory.GetFiles(states, "*.new"));
        }

        output.WriteLine($"{rounds} kills, {acknowledged} saves; {halfDone} in the middle of a save, {mismatches} between the state and its checksum.");
        Assert.True(acknowledged > 0, "No save was ever acknowledged.");
    }

    private const string LoadOrRefuse = """
        try:
            state = load(folder, "state")
            assert state == [state[0]] * len(state)
            result = "%d %d" % (state[0], len(state))
        except ValueError:
            result = "mismatch"
        """;

    private static string Told(List<long> state) => string.Create(CultureInfo.InvariantCulture, $"{state[0]} {state.Count}");

    private static IEnumerable<long> Expected(long n) => Enumerable.Repeat(n, 1 + (int)(n * 7919 % 20_000));

    // The last save that was acknowledged; null if none was.
    private static long? SaveUntilKilled(string folder, long first, string flush, Random random)
    {
        var start = new ProcessStartInfo(DotNet, ["exec", Program, folder, first.ToString(CultureInfo.InvariantCulture), flush]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        try
        {
            Assert.Equal("ready", process.StandardOutput.ReadLine());
            var patience = Stopwatch.StartNew();
            var wait = TimeSpan.FromMilliseconds(random.NextDouble() * 60);
            while (patience.Elapsed < wait) Thread.SpinWait(20);
        }
        finally
        {
            process.Kill();
        }

        var lines = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var whole = lines[..(lines.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return whole.Length == 0 ? null : long.Parse(whole[^1], CultureInfo.InvariantCulture);
    }

    private static string DotNet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    // It is built in the configuration of the tests.
    private static string Program
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return Repository.PathOf("tests", "PickleGen.CheckpointSaver", "bin", framework.Parent!.Name, framework.Name, "PickleGen.CheckpointSaver.dll");
        }
    }
}
