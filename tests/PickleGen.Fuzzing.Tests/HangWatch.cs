using System.Collections.Concurrent;

namespace PickleGen.Fuzzing.Tests;

/// <summary>Ends the process, with the input, when one takes minutes: an input takes a fraction of a millisecond.</summary>
internal sealed class HangWatch : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<int, (int Number, byte[] Input, DateTime Since)> _current = new();
    private readonly Timer _timer;

    public HangWatch() => _timer = new Timer(_ => Look(), null, Patience, TimeSpan.FromSeconds(10));

    public void Enter(int number, byte[] input) => _current[Environment.CurrentManagedThreadId] = (number, input, DateTime.UtcNow);

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        foreach (var (number, input, since) in _current.Values)
        {
            if (DateTime.UtcNow - since > Patience * 2) Environment.FailFast($"input {number} hangs: {Convert.ToHexString(input)}");
        }
    }
}
