using System.Runtime.ExceptionServices;

namespace PickleGen.Tests;

/// <summary>Runs code on a thread with a stack as small as some platforms give.</summary>
internal static class SmallStack
{
    public static void Run(Action action, int kilobytes = 256)
    {
        Exception? error = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception thrown)
                {
                    error = thrown;
                }
            },
            kilobytes * 1024);
        thread.Start();
        thread.Join();
        if (error is not null) ExceptionDispatchInfo.Throw(error);
    }
}
