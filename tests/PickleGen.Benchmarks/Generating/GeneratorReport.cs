using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using PickleGen.Benchmarks.Measuring;

namespace PickleGen.Benchmarks.Generating;

/// <summary>The result file of the generator's benchmark.</summary>
internal static class GeneratorReport
{
    public static string Write(GeneratorBenchmark benchmark, int types, int rounds)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Generator: a program with {types:N0} pickleable types

            Files of {Solution.TypesPerFile} types, which are classes, records built by constructors, structs and derived classes, have members
            of each other's types, of enums and of generic pickleable types, and a context; {benchmark.Files:N0} generated files. One
            driver runs the generator first on all of it, and then after one edit each, as an editor does. An edit counts
            from the new compilation to the one with the generated files in it.

            * {Machine.Describe()}
            * Roslyn {typeof(Compilation).Assembly.GetName().Version!.ToString(3)}
            * processor time, garbage collection included and settled before; medians of {rounds} rounds in one process; in brackets
              the least and the most

            | edit | milliseconds | of the first run |
            | --- | --- | --- |
            | (first run) | {Time(benchmark.First)} | |

            """);
        foreach (var edit in benchmark.Edits)
        {
            var ratio = (benchmark.First.Median / edit.Contender.Median).ToString("0", CultureInfo.InvariantCulture);
            text.Append($"| {edit.Name} | {Time(edit.Contender)} | **1/{ratio}** |\n");
        }

        text.Append("\nThe last row is what the driver itself costs with that many files.\n");
        text.Append("\nMade by `dotnet run -c Release --project tests/PickleGen.Benchmarks -- generator`.\n");
        return text.ToString();
    }

    private static string Time(Contender contender) =>
        $"{Milliseconds(contender.Median)} ({Milliseconds(contender.Least)}-{Milliseconds(contender.Most)})";

    private static string Milliseconds(double seconds) => (seconds * 1e3).ToString("0.0", CultureInfo.InvariantCulture);
}
