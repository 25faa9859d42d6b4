using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using PickleGen.Benchmarks.Measuring;

namespace PickleGen.Benchmarks.Quick;

/// <summary>The tables of the quick mode.</summary>
internal static class QuickReport
{
    public static string Write(IReadOnlyList<WorkloadResult> results, Pythons pythons, QuickOptions options)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            # {{Machine.Name}}

            * {{Machine.Describe()}}
            * PickleGen {{Version(typeof(Pickle))}}, System.Text.Json {{Version(typeof(JsonSerializer))}} source-generated, {{pythons.Reference}}
              with its C pickle in a process of its own that times itself
            * processor time, garbage collection included; medians of {{options.Rounds}} rounds in one run, all contenders of a
              row taking turns; in brackets the least and the most
            * a floor is what no load or dump can do without, measured in the same rounds

            | | data | the bytes are CPython's |
            | --- | --- | --- |

            """);
        foreach (var (workload, _) in results)
            text.Append($"| {workload.Name} | {workload.Description} | {(workload.SameBytes is true ? "yes" : "no")} |\n");

        text.Append("\n## Ratios\n\n| | work | | against | ratio | goal | reached |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var race in results.SelectMany(result => result.Races))
        {
            foreach (var goal in race.Goals)
                text.Append(Row(race, goal));
        }

        if (pythons.Others.Count > 0)
            VersionsTable.Write(text, results, pythons);

        text.Append("\n## Measurements\n\n| | work | | time | bytes | allocated bytes |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var race in results.SelectMany(result => result.Races))
        {
            foreach (var entry in race.Entries)
                text.Append($"| {race.Workload} | {race.Work} | {entry.Name} | {Time(entry.Contender)} | {Count(entry.Bytes)} | {Count(entry.Allocated)} |\n");
        }

        text.Append("\nMade by `dotnet run -c Release --project tests/PickleGen.Benchmarks -- quick --save`.\n");
        return text.ToString();
    }

    public static string Number(double number) => number.ToString(number < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    private static string Version(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static string Row(Race race, Goal goal)
    {
        var ratio = race.Ratio(goal);
        var shown = goal.IsShare ? $"{Number(ratio)} of its time" : $"{Number(ratio)} times as fast";
        var wanted = goal.Times is not { } times ? "" : (goal.IsShare ? "≤ " : "≥ ") + Number(times);
        var reached = goal.IsReached(ratio) switch { true => "yes", false => "**no**", null => "" };
        return $"| {race.Workload} | {race.Work} | {goal.Ours} | {goal.Theirs} | {shown} | {wanted} | {reached} |\n";
    }

    private static string Count(long? count) => count?.ToString("N0", CultureInfo.InvariantCulture) ?? "";

    private static string Time(Contender contender)
    {
        var (unit, factor) = contender.Median < 1e-3 ? ("µs", 1e6) : ("ms", 1e3);
        return $"{Number(contender.Median * factor)} {unit} ({Number(contender.Least * factor)}-{Number(contender.Most * factor)})";
    }
}
