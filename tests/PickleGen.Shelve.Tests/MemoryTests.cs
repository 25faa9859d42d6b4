using System.Globalization;
using PickleGen.Testing.Processes;
using Xunit.Abstractions;

namespace PickleGen.Shelve.Tests;

/// <summary>
/// A shelf of many entries that is open for long keeps none of them. <c>PICKLEGEN_SHELF_ENTRIES</c> says how many; a million
/// takes a minute.
/// </summary>
[Collection(Alone)]
public sealed class MemoryTests(ITestOutputHelper output) : IDisposable
{
    public const string Alone = "memory";

    private const int UsualEntries = 40_000;
    private const int Rounds = 5;

    private static readonly int Entries = int.TryParse(Environment.GetEnvironmentVariable("PICKLEGEN_SHELF_ENTRIES"), NumberStyles.None, CultureInfo.InvariantCulture, out var entries) ? entries : UsualEntries;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Stays_flat()
    {
        using var shelf = Shelf.Open(_folder.PathOf("shelf"), PickleConverters.List(PickleConverters.Int32));
        shelf["start"] = [1];
        var (before, used) = (Managed(), Environment.WorkingSet);
        shelf.Update(Enumerable.Range(0, Entries).Select(i => KeyValuePair.Create($"entry {i}", Enumerable.Range(i, 20).ToList())));
        Assert.Equal(Entries + 1, shelf.Count);
        var most = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var sum = 0L;
            foreach (var (_, value) in shelf) sum += value[0];
            Assert.Equal(((long)Entries * (Entries - 1) / 2) + 1, sum);
            for (var i = 0; i < 1000; i++) shelf[$"entry {i * 37 % Entries}"] = Enumerable.Range(i * 37 % Entries, 20).ToList();
            most = Math.Max(most, Managed());
        }

        output.WriteLine($"{Entries} entries: managed memory {before / 1024} KiB before and {most / 1024} KiB at most after {Rounds} rounds, working set {used >> 20} MiB before and {Environment.WorkingSet >> 20} MiB after; the file has {new FileInfo(shelf.Path).Length >> 20} MiB");
        Assert.InRange(most - before, long.MinValue, 2 << 20);
    }

    /// <summary>What other tests have would be counted with it.</summary>
    [CollectionDefinition(Alone, DisableParallelization = true)]
    public sealed class Collection;

    private static long Managed() => GC.GetTotalMemory(forceFullCollection: true);
}
