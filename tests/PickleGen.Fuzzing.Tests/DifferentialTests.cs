using System.Diagnostics;
using PickleGen.Fuzzing.Tests.Inputs;
using PickleGen.Fuzzing.Tests.Oracles;
using PickleGen.Testing.Python;
using Xunit.Abstractions;

namespace PickleGen.Fuzzing.Tests;

/// <summary>Hostile pickles, as CPython's own unpickler judges them: what both accept is one value.</summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Inputs = 20_000;
    private const int BatchSize = 500;
    private const int MostFindings = 40;

    [PythonFact]
    public void CPython_judges_the_same()
    {
        var python = new PythonVerdicts();
        var findings = new Findings(output);
        var clock = Stopwatch.StartNew();
        var (done, both, neither, skipped) = (0, 0, 0, 0);
        var known = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var first = FuzzSettings.FirstInput;
        for (; FuzzSettings.Time is { } time ? clock.Elapsed < time : done < Inputs; done += BatchSize)
        {
            var inputs = Enumerable.Range(first + done, BatchSize).Select(FuzzInputs.Of).ToList();
            var verdicts = python.Of(inputs);
            for (var i = 0; i < inputs.Count; i++)
            {
                var (number, input, there) = (first + done + i, inputs[i], verdicts[i]);
                findings.Try(number, input, () =>
                {
                    var here = Outcome.Of(() => Pickle.Loads(input));
                    if (there.Skipped is not null) skipped++;
                    else if (here.Loads && there.Loads) both++;
                    else if (!here.Loads && !there.Loads) neither++;
                    if (Compare(here, there) is not { } difference) return;
                    if (here.Loads == there.Loads || KnownDifferences.Find(here, there) is not { } why) throw new FindingException(difference);
                    known[why] = known.GetValueOrDefault(why) + 1;
                });
            }

            if (FuzzSettings.Time is not null && done % 10_000 == 0) Console.Error.WriteLine($"{done + BatchSize} after {clock.Elapsed.TotalSeconds:N0} s");
            if (findings.Count >= MostFindings) break;
        }

        output.WriteLine($"{done} inputs from number {first}, {done / clock.Elapsed.TotalSeconds:N0} a second: {both} load, {neither} are refused by both, {skipped} without verdict, {findings.Count} findings");
        foreach (var (why, count) in known) output.WriteLine($"{count,8}  {why}");
        findings.AssertNone();
    }

    private static string? Compare(Outcome here, PythonVerdict there)
    {
        if (there.Skipped is not null) return null;
        if (here.Loads != there.Loads) return $"here {here}; CPython: {there.Error ?? "loads"}";
        if (!here.Loads || there.Tree is null) return null;

        // A call that is not made here stays a call; attributes of a Counter are not in Python's tree.
        var json = JsonValues.Json(here.Value);
        if (json.Contains("\"reduce\":", StringComparison.Ordinal) || json.Contains("\"object\":", StringComparison.Ordinal) || json.Contains("\"state\":", StringComparison.Ordinal)) return null;
        return JsonValues.Difference(there.Tree, json) is { } difference ? $"value: {difference}\n{there.Tree}\n{json}" : null;
    }
}
