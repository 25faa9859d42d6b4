using System.Text.Json;
using PickleGen.Testing.Data;
using PickleGen.Testing.Processes;

namespace PickleGen.Tool.Tests;

/// <summary>What the scan says of every attack and of what only looks like one, archives included.</summary>
public sealed class AttackScanTests
{
    // With the runtime itself, that is a process of 256 MB.
    private const long Heap = 200 << 20;

    [Fact]
    public void Every_attack_is_told_and_no_lookalike_is_dangerous()
    {
        using var folder = new TemporaryFolder();
        var archive = DataArchive.Open(ArchiveScope.Security);
        archive.ExtractTo(folder.Path, path => path.StartsWith("attacks/files/", StringComparison.Ordinal));
        var entries = TestJson.Parse(archive["attacks/manifest.json"]).Items("entries").ToList();

        var result = Command.RunWithin(Heap, typeof(PicklegenTool).Assembly, ["scan", "--json", .. entries.Select(entry => PathOf(folder, entry))]);
        Assert.True(result.ExitCode == 1, result.Output);
        var wrong = entries.Zip(TestJson.Parse(result.Output).Items("files")).SelectMany(pair => Differences(pair.First, pair.Second)).ToList();
        Assert.Empty(wrong);
        Assert.True(entries.Count > 100);
    }

    private static string PathOf(TemporaryFolder folder, JsonElement entry) => folder.PathOf("attacks/" + entry.Text("file"));

    private static IEnumerable<string> Differences(JsonElement entry, JsonElement file)
    {
        var id = entry.Text("id");
        if (!file.Text("file")!.EndsWith(entry.Text("file")!, StringComparison.Ordinal)) yield return $"{id}: the report is of {file.Text("file")}";
        var level = file.Text("level");
        if (entry.Items("scan").All(allowed => allowed.GetString() != level)) yield return $"{id}: {level}";
        var names = file.Items("globals").Concat(file.Items("findings")).Select(found => (found.Text("module"), found.Text("name"))).ToHashSet();
        foreach (var name in entry.Items("globals"))
        {
            if (!names.Contains((name[0].GetString(), name[1].GetString()))) yield return $"{id}: {name} is missing";
        }
    }
}
