using System.Globalization;
using System.Text;
using PickleGen.Benchmarks.Measuring;

namespace PickleGen.Benchmarks;

/// <summary>The result file of the hello benchmark.</summary>
internal static class HelloReport
{
    public static string Write(IEnumerable<HelloResult> results, string python, int count, int rounds, bool sameBytes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            # Hello: objects of one class

            A list of {{count:N0}} objects of one class with an int, a str, a float and a list of two to four str (shared
            between objects), written by `pickle.dumps` and read by both sides. {{(sameBytes
                ? "PickleGen writes the same bytes."
                : "PickleGen's bytes differ from CPython's.")}}

            * {{Machine.Describe()}}
            * {{python}} with its C pickle, in a process of its own that times itself
            * processor time, garbage collection included; medians of {{rounds}} rounds in one run, all contenders taking
              turns; in brackets the least and the most

            | protocol | work | PickleGen | ns per object | CPython | ns per object | times as fast |
            | --- | --- | --- | --- | --- | --- | --- |

            """);
        foreach (var result in results)
        {
            foreach (var (work, csharp, other) in result.Rows)
            {
                var ratio = (other.Median / csharp.Median).ToString("0.0", CultureInfo.InvariantCulture);
                text.Append($"| {result.Protocol} | {work} | {csharp.Name} | {Time(csharp, count)} | {other.Name} | {Time(other, count)} | **{ratio}** |\n");
            }
        }

        text.Append("\nMade by `dotnet run -c Release --project tests/PickleGen.Benchmarks -- hello`.\n");
        return text.ToString();
    }

    private static string Time(Contender contender, int count) =>
        $"{Nanoseconds(contender.Median, count)} ({Nanoseconds(contender.Least, count)}-{Nanoseconds(contender.Most, count)})";

    private static string Nanoseconds(double seconds, int count) =>
        (seconds / count * 1e9).ToString("0", CultureInfo.InvariantCulture);
}
