using System.Diagnostics;
using PickleGen.Internal;

namespace PickleGen.Checkpoints;

/// <summary>Lets one process at a time change a folder. The system frees it when the process ends, however it ends.</summary>
internal static class CheckpointLock
{
    private const string FileName = ".checkpoints.lock";
    private const int RetryMilliseconds = 10;

    public static IDisposable Take(string folder, TimeSpan timeout, PickleOptions options)
    {
        var path = Path.Combine(folder, FileName);
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            options.ThrowIfStopped();
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException error) when (SharingViolation.Is(error))
            {
                if (Stopwatch.GetElapsedTime(start) > timeout)
                    throw new IOException($"Another process or thread is saving in this folder, longer than CheckpointOptions.LockTimeout, which is {timeout}.", error);
            }

            Thread.Sleep(RetryMilliseconds);
        }
    }
}
