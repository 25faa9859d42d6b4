using System.Collections.Concurrent;
using PickleGen.Fuzzing.Tests.Oracles;
using Xunit.Abstractions;

namespace PickleGen.Fuzzing.Tests;

/// <summary>What was found, with the inputs.</summary>
internal sealed class Findings(ITestOutputHelper output)
{
    private readonly ConcurrentQueue<string> _all = new();

    public int Count => _all.Count;

    public void Try(int number, byte[] input, Action check)
    {
        try
        {
            check();
        }
        catch (FindingException finding)
        {
            Add(number, input, finding.Message);
        }
        catch (Exception error)
        {
            Add(number, input, $"in the check itself: {error}");
        }
    }

    public void Add(int number, byte[] input, string what)
    {
        var text = $"input {number}: {what}\n    {Convert.ToHexString(input)}";
        _all.Enqueue(text);
        output.WriteLine(text);
        if (FuzzSettings.Time is not null) Console.Error.WriteLine(text);
    }

    public void AssertNone() => Assert.True(_all.IsEmpty, $"{_all.Count} findings\n{string.Join('\n', _all.Take(20))}");
}
