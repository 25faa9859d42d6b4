using System.Diagnostics;
using PickleGen.Fuzzing.Tests.Inputs;
using PickleGen.Fuzzing.Tests.Oracles;
using Xunit.Abstractions;

namespace PickleGen.Fuzzing.Tests;

/// <summary>
/// Hostile pickles by the hundred thousand: programs made at random, the pickles of the test data, and what mutations
/// make of both. What has to hold is in <see cref="InProcess"/>.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Inputs = 200_000;
    private const int BatchSize = 1000;
    private const int MostFindings = 20;

    [Fact]
    public void Every_input_is_a_value_or_the_documented_exception()
    {
        using var watch = new HangWatch();
        var findings = new Findings(output);
        var clock = Stopwatch.StartNew();
        var done = 0L;
        Parallel.ForEach(Batches(clock), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (first, state) =>
        {
            for (var number = first; number < first + BatchSize; number++)
            {
                var input = FuzzInputs.Of(number);
                watch.Enter(number, input);
                findings.Try(number, input, () => InProcess.Check(input, number));
            }

            Interlocked.Add(ref done, BatchSize);
            if (findings.Count >= MostFindings) state.Stop();
        });
        output.WriteLine($"{done} inputs from number {FuzzSettings.FirstInput}, {done / clock.Elapsed.TotalSeconds:N0} a second, {findings.Count} findings");
        findings.AssertNone();
    }

    private static IEnumerable<int> Batches(Stopwatch clock)
    {
        var first = FuzzSettings.FirstInput;
        var last = FuzzSettings.Time is null ? first + Inputs : int.MaxValue - BatchSize;
        for (; first < last && (FuzzSettings.Time is not { } time || clock.Elapsed < time); first += BatchSize) yield return first;
    }
}
