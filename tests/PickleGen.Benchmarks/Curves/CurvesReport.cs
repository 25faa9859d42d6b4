using System.Globalization;
using System.Text;
using PickleGen.Benchmarks.Measuring;

namespace PickleGen.Benchmarks.Curves;

/// <summary>The result file of the curves.</summary>
internal static class CurvesReport
{
    public static string Write(IReadOnlyList<CurveLine> lines, IReadOnlyList<(int Members, double Load, double Dump)> declared)
    {
        int[] sizes = [.. lines.SelectMany(line => line.Points).Select(point => point.Size).Distinct().Order()];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            # Curves

            Nanoseconds for each item of data of 10² to 10⁷ items. A cost that grows linearly stays the same along a row, but for
            what is in the caches while data is small. The power is that of the size with which the time grows from 10³ on, by
            least squares: a quadratic cost has the power 2, and ten times the figure in each column. Below 1.5 is linear.

            * {{Machine.Describe()}}
            * processor time, garbage collection included; medians of three turns; dumps go into a buffer that is used again
            * where a row ends early, a load would allocate more than 1.5 GiB, or a dump of data of that depth would need more than
              1 GiB of stack

            | in | each of the | work | {{string.Join(" | ", sizes.Select(size => $"10{Superscript(size)}"))}} | power | |
            | --- | --- | --- | {{string.Concat(sizes.Select(_ => "--- | "))}}--- | --- |

            """);
        foreach (var line in lines)
        {
            var cells = sizes.Select(size => line.Points.FirstOrDefault(point => point.Size == size) is { Size: > 0 } point ? Number(point.Nanoseconds) : "");
            text.Append(CultureInfo.InvariantCulture, $"| {line.Curve.Dimension} | {line.Curve.Data} | {line.Work} | {string.Join(" | ", cells)} | {line.Exponent:0.00} | {(line.IsLinear ? "linear" : "**not linear**")} |\n");
        }

        if (declared.Count > 0)
        {
            text.Append("\nNanoseconds for each int of objects of types that declare so many members, 100,000 ints in all:\n\n");
            text.Append(CultureInfo.InvariantCulture, $"| members of the type | {string.Join(" | ", declared.Select(point => point.Members.ToString("N0", CultureInfo.InvariantCulture)))} |\n");
            text.Append($"| --- |{string.Concat(declared.Select(_ => " --- |"))}\n");
            text.Append($"| load | {string.Join(" | ", declared.Select(point => Number(point.Load)))} |\n");
            text.Append($"| dump | {string.Join(" | ", declared.Select(point => Number(point.Dump)))} |\n");
        }

        text.Append("\nMade by `dotnet run -c Release --project tests/PickleGen.Benchmarks -- curves`.\n");
        return text.ToString();
    }

    private static char Superscript(int size) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[(int)Math.Round(Math.Log10(size))];

    private static string Number(double number) => number.ToString(number < 10 ? "0.00" : number < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
