using System.Globalization;
using System.Text;
using PickleGen.Benchmarks.Measuring;

namespace PickleGen.Benchmarks.Startup;

/// <summary>The result file of the start-up and the sizes.</summary>
internal static class StartupReport
{
    public static string Write(IReadOnlyList<StartupResult> results, IReadOnlyList<GeneratedSize> sizes, int rounds)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            # Start-up and sizes

            Programs that read one object with four members and end: the first read of a process, and the process until then,
            in milliseconds of processor time, medians of {{rounds}} runs in turns, in brackets the least and the most. Sizes are of
            all files that are published, without symbols; native code and trimmed programs carry the runtime with them. Native
            code is of .NET 9, the rest of .NET 10.

            * {{Machine.Describe()}}

            | published as | program | first read | process | bytes | bytes of PickleGen.dll |
            | --- | --- | --- | --- | --- | --- |

            """);
        foreach (var result in results.OrderBy(result => result.Way, StringComparer.Ordinal).ThenBy(result => result.App.Types).ThenBy(result => result.App.Kind))
            text.Append($"| {result.Way} | {result.App.Name} | {Time(result.First)} | {Time(result.Whole)} | {Count(result.Size)} | {Count(result.LibrarySize)} |\n");

        text.Append("\nEach further type with four members adds:\n\n| published as | bytes |\n| --- | --- |\n");
        foreach (var way in results.Where(result => result.App.Kind is StartupKind.Pickle).GroupBy(result => result.Way).OrderBy(way => way.Key, StringComparer.Ordinal))
        {
            var (few, many) = (way.MinBy(result => result.App.Types)!, way.MaxBy(result => result.App.Types)!);
            text.Append($"| {way.Key} | {Count((many.Size - few.Size) / (many.App.Types - few.App.Types))} |\n");
        }

        text.Append("\nThe code that is generated for a class, of members of `int`, `string`, `double`, `bool`, `List<string>` and `DateTime`:\n\n");
        text.Append("| members | lines | characters | bytes of IL | bytes of the assembly |\n| --- | --- | --- | --- | --- |\n");
        foreach (var size in sizes)
            text.Append($"| {size.Members} | {Count(size.Lines)} | {Count(size.Characters)} | {Count(size.IL)} | {Count(size.Assembly)} |\n");

        text.Append("\nMade by `dotnet run -c Release --project tests/PickleGen.Benchmarks -- startup`.\n");
        return text.ToString();
    }

    private static string Time(Contender contender) =>
        $"{Milliseconds(contender.Median)} ({Milliseconds(contender.Least)}-{Milliseconds(contender.Most)})";

    private static string Milliseconds(double seconds) => (seconds * 1e3).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Count(long? count) => count?.ToString("N0", CultureInfo.InvariantCulture) ?? "";
}
