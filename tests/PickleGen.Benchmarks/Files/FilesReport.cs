using System.Globalization;
using System.Text;
using PickleGen.Benchmarks.Measuring;

namespace PickleGen.Benchmarks.Files;

/// <summary>The result file of the benchmark of files.</summary>
internal static class FilesReport
{
    public static string Write(FilesBenchmark benchmark, int count, int rounds)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            # Many small objects in one file

            A file of {{count:N0}} pickles, each an object with an int, a float and a str; {{benchmark.Length:N0}} bytes.

            * {{Machine.Describe()}}
            * processor time, garbage collection and reading of the file included; the file is in the system's cache; medians of
              {{rounds}} rounds in one run, all contenders taking turns; in brackets the least and the most

            | way | ns per object | against `Loads` |
            | --- | --- | --- |
            | {{benchmark.Loads.Name}} | {{Nanoseconds(benchmark.Loads)}} | |

            """);
        foreach (var contender in benchmark.Streams)
            text.Append(CultureInfo.InvariantCulture, $"| {contender.Name} | {Nanoseconds(contender)} | {contender.Median / benchmark.Loads.Median:P0} of the time |\n");

        text.Append(CultureInfo.InvariantCulture, $"""

            Written by `PickleFile.AppendAll` in {benchmark.WriteSeconds / count * 1e9:0} ns per object. `PickleFileIndex.Open` takes {benchmark.IndexSeconds / count * 1e9:0} ns
            and {benchmark.IndexBytes:0.0} bytes of memory per object.

            Working set of the process while the objects stream by:

            | objects read | MiB |
            | --- | --- |

            """);
        foreach (var (objects, workingSet) in benchmark.Memory)
            text.Append(CultureInfo.InvariantCulture, $"| {objects:N0} | {workingSet / 1048576.0:0} |\n");

        text.Append("\nMade by `dotnet run -c Release --project tests/PickleGen.Benchmarks -- files`.\n");
        return text.ToString();

        string Nanoseconds(Contender contender) => string.Create(
            CultureInfo.InvariantCulture, $"{contender.Median / count * 1e9:0} ({contender.Least / count * 1e9:0}-{contender.Most / count * 1e9:0})");
    }
}
