using System.Text;

namespace PickleGen.Benchmarks.Quick;

/// <summary>Ours against each version of CPython.</summary>
internal static class VersionsTable
{
    public static void Write(StringBuilder text, IReadOnlyList<WorkloadResult> results, Pythons pythons)
    {
        var names = pythons.Others.Select(Names.Of).Append(Names.Python).ToArray();
        text.Append($"\n## Versions\n\nTimes as fast as each CPython, which uses the newest protocol it has; the others take {Pythons.RoundsOfOthers} turns.\n\n");
        text.Append($"| | work | | {string.Join(" | ", names.Select(name => name == Names.Python ? pythons.Reference.ToString() : name))} |\n");
        text.Append($"| --- | --- | --- |{string.Concat(names.Select(_ => " --- |"))}\n");
        foreach (var race in results.SelectMany(result => result.Races).Where(race => names.All(race.Has)))
        {
            var ours = race.Entries[0];
            var ratios = names.Select(name => QuickReport.Number(race.Ratio(new(ours.Name, name))));
            text.Append($"| {race.Workload} | {race.Work} | {ours.Name} | {string.Join(" | ", ratios)} |\n");
        }
    }
}
