using System.Globalization;
using System.Text;
using PickleGen.Benchmarks.Measuring;

namespace PickleGen.Benchmarks;

/// <summary>The result file of the copy benchmark.</summary>
internal static class CopyReport
{
    public static string Write(CopyBenchmark benchmark, int count, int rounds)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            # Copies without a pickle

            A list of {{count:N0}} objects with an int, a str, a float and a list of two to four str, copied and compared.

            * {{Machine.Describe()}}
            * processor time, garbage collection included; medians of {{rounds}} rounds in one run, all contenders taking
              turns; in brackets the least and the most

            | way | ns per object | times as fast as a pickle |
            | --- | --- | --- |

            """);
        foreach (var (contender, pickle) in new[] { (benchmark.Pickled, benchmark.Pickled), (benchmark.Copied, benchmark.Pickled), (benchmark.Shallow, benchmark.Pickled), (benchmark.ByBytes, benchmark.ByBytes), (benchmark.Compared, benchmark.ByBytes) })
        {
            var ratio = ReferenceEquals(contender, pickle) ? "" : $"**{(pickle.Median / contender.Median).ToString("0.0", CultureInfo.InvariantCulture)}**";
            text.Append(CultureInfo.InvariantCulture, $"| {contender.Name} | {Nanoseconds(contender.Median)} ({Nanoseconds(contender.Least)}-{Nanoseconds(contender.Most)}) | {ratio} |\n");
        }

        text.Append("\nMade by `dotnet run -c Release --project tests/PickleGen.Benchmarks -- copy`.\n");
        return text.ToString();

        string Nanoseconds(double seconds) => (seconds / count * 1e9).ToString("0", CultureInfo.InvariantCulture);
    }
}
