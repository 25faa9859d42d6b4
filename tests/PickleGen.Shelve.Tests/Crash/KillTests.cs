using System.Globalization;
using PickleGen.Shelve.Tests.Support;
using PickleGen.Shelve.Worker;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;
using Xunit.Abstractions;

namespace PickleGen.Shelve.Tests.Crash;

/// <summary>
/// A program that changes a shelf is killed, again and again, and each time the shelf has what the program knew to be
/// done, at most the change that was under way more, and nothing else. <c>PICKLEGEN_KILL_ROUNDS</c> says how often.
/// </summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int UsualRounds = 20;

    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("PICKLEGEN_KILL_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : UsualRounds;

    private readonly TemporaryFolder _folder = new();

    private string ShelfPath => _folder.PathOf("shelf");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Shelves.Formats), MemberType = typeof(Shelves))]
    public void Loses_nothing_and_returns_nothing_else(ShelfFormat format)
    {
        var random = new Random(99);
        var expected = new Dictionary<string, int>();
        var (done, underWay, entries) = (0, 0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var last = StoppedWriter.Run(ShelfPath, format, round, random.Next(40), TimeSpan.FromMilliseconds(5 * random.NextDouble()));
            for (var number = 1; number <= last; number++) Step.Create(round, number).Do(expected);
            var after = new Dictionary<string, int>(expected);
            Step.Create(round, last + 1).Do(after);

            var found = Read(round);
            done += last;
            entries += found.Count;
            foreach (var key in found.Keys.Union(expected.Keys).Union(after.Keys))
            {
                var (is_, was, will) = (Version(found, key), Version(expected, key), Version(after, key));
                Assert.True(is_ == was || is_ == will, $"Round {round}, after {last} changes: '{key}' is {is_}, was {was}, and may become {will}.");
            }

            // With SQLite, several values at once are all there or none.
            var isAfter = after.All(entry => Version(found, entry.Key) == entry.Value) && found.Count == after.Count;
            var isBefore = expected.All(entry => Version(found, entry.Key) == entry.Value) && found.Count == expected.Count;
            if (format == ShelfFormat.Sqlite) Assert.True(isAfter || isBefore, $"Round {round}: a part of a change is there.");
            if (isAfter && !isBefore) underWay++;
            expected = found;
        }

        output.WriteLine($"{format}: {Rounds} rounds, {done} changes acknowledged, {underWay} under way and done, {entries} entries read and compared");
        ReadByPython(format, expected);
    }

    private Dictionary<string, int> Read(int round)
    {
        // Every other time without anybody who would clean up.
        using var shelf = Shelf.Open<Item>(ShelfPath, round % 2 == 0 ? ShelfFlag.Read : ShelfFlag.Write);
        return shelf.ToDictionary(entry => entry.Key, entry =>
        {
            Assert.True(entry.Value.IsWhole && entry.Value.Key == entry.Key, $"Round {round}: the value of '{entry.Key}' is not what was written.");
            return entry.Value.Version;
        });
    }

    private static int? Version(Dictionary<string, int> versions, string key) => versions.TryGetValue(key, out var version) ? version : null;

    private void ReadByPython(ShelfFormat format, Dictionary<string, int> expected)
    {
        if (PythonInstallations.All.IsEmpty) return;
        var python = PythonInstallations.Reference;
        if (format == ShelfFormat.Sqlite && python.Version < new Version(3, 13)) return;
        var found = python.Worker.Eval(
            "import shelve\nwith shelve.open(path, 'r') as shelf: result = {key: item.version for key, item in shelf.items()}",
            arguments: new Dictionary<string, object?> { ["path"] = ShelfPath },
            modules: [new("shelf_item", "class Item: pass")]).Json;
        Assert.Equal(expected.OrderBy(entry => entry.Key, StringComparer.Ordinal), found.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, entry.Value.GetInt32())).OrderBy(entry => entry.Key, StringComparer.Ordinal));
    }
}
