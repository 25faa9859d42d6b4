using System.Text.RegularExpressions;
using PickleGen.Testing.Processes;

namespace PickleGen.Benchmarks.Quick;

/// <summary>The readme's table, which quotes the figures of a result file; a test holds it to the file.</summary>
internal static partial class ReadmeFigures
{
    public static void Write(string machine, IReadOnlyList<WorkloadResult> results)
    {
        var file = Repository.PathOf("README.md");
        var text = Link().Replace(File.ReadAllText(file), $"(docs/benchmarks/{machine}.md)");
        foreach (var race in results.SelectMany(result => result.Races).Where(race => race.Has(Names.Json)))
            text = Regex.Replace(text, $@"^(\| {race.Workload}: [^|]*\| {race.Work} \|).*$", $"$1 {Ratio(race, Names.Python)} | {Ratio(race, Names.Json)} |", RegexOptions.Multiline);
        File.WriteAllText(file, text);
    }

    private static string Ratio(Race race, string against) => QuickReport.Number(race.Ratio(new(race.Entries[0].Name, against)));

    [GeneratedRegex(@"\(docs/benchmarks/[^)]*-cores\.md\)")]
    private static partial Regex Link();
}
