namespace PickleGen.Corpus.Tests.Support;

/// <summary>A load of a stream that may be hostile: what came of it, and what it allocated.</summary>
internal sealed record Attempt(object? Value, Exception? Error, long Allocated)
{
    // Loads take milliseconds. This only has to end a test that would hang, on a machine however slow.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // As a thread pool's threads have; where it is too small, the process of the tests ends.
    private const int StackSize = 1024 * 1024;

    public bool Loads => Error is null;

    public UnpicklingException? Refusal => Error as UnpicklingException;

    /// <summary>Loads on a thread of its own, whose allocation is counted.</summary>
    public static Attempt Of(Func<object?> load)
    {
        Attempt? result = null;
        var thread = new Thread(() => result = Here(load), StackSize) { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Patience), "the load does not end");
        return result!;
    }

    private static Attempt Here(Func<object?> load)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        object? value = null;
        Exception? error = null;
        try
        {
            value = load();
        }
        catch (Exception exception)
        {
            error = exception;
        }

        return new(value, error, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
