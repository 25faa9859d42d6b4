using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using PickleGen.Benchmarks.Measuring;

namespace PickleGen.Benchmarks.Analyzing;

/// <summary>The result file of the analyzers' benchmark.</summary>
internal static class AnalyzerReport
{
    private const int Shown = 5;

    public static string Write(AnalyzerBenchmark benchmark, int types, int rounds)
    {
        var added = (benchmark.All.Median - benchmark.Idle.Median) / benchmark.Idle.Median;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Analyzers: a program of {types:N0} types, {LargeProgram.Pickleable(types)} of them pickleable

            Models, records, repositories, services and enums, with attributes of others, asynchronous methods, queries and some
            {types * 5:N0} calls. Each build has new symbols, ends with an assembly, and finds no warning. Every build has analyzers, because the
            SDK brings some; the one that does nothing is called for each type, each call and each operation.

            * {Machine.Describe()}
            * Roslyn {typeof(Compilation).Assembly.GetName().Version!.ToString(3)}; {AnalyzerBenchmark.Analyzers.Length} analyzers with {AnalyzerBenchmark.Analyzers.Sum(analyzer => analyzer.SupportedDiagnostics.Length)} rules
            * processor time, garbage collection included and settled before; medians of {rounds} rounds in one process, in turns; in
              brackets the least and the most

            | build | milliseconds | of the second |
            | --- | --- | --- |
            {Row(benchmark.Alone, benchmark.Idle)}
            {Row(benchmark.Idle, benchmark.Idle)}
            {Row(benchmark.All, benchmark.Idle)}

            PickleGen's analyzers add **{Percent(added)}**.

            ## The dearest analyzers

            What they say themselves, of one more run:

            | analyzer | milliseconds |
            | --- | --- |

            """);
        foreach (var (name, time) in benchmark.Times().Take(Shown))
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {time.TotalMilliseconds:0.0} |\n");

        text.Append("\nMade by `dotnet run -c Release --project tests/PickleGen.Benchmarks -- analyzers`.\n");
        return text.ToString();
    }

    private static string Row(Contender contender, Contender basis) =>
        $"| {contender.Name} | {Milliseconds(contender.Median)} ({Milliseconds(contender.Least)}-{Milliseconds(contender.Most)}) | {Percent(contender.Median / basis.Median)} |";

    private static string Milliseconds(double seconds) => (seconds * 1e3).ToString("0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => share.ToString("0.0 %", CultureInfo.InvariantCulture);
}
