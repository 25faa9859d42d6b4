using System.Runtime.ExceptionServices;

namespace PickleGen.Tests;

internal static class Restarts
{
    /// <summary>How often a load started again without its guesses.</summary>
    public static int Of<T>(byte[] pickle, PickleConverter<T> converter, PickleOptions options)
    {
        var restarts = 0;
        var thread = Environment.CurrentManagedThreadId;
        void Count(object? sender, FirstChanceExceptionEventArgs args)
        {
            // Other tests run at the same time.
            if (args.Exception is UnpicklingException && Environment.CurrentManagedThreadId == thread) restarts++;
        }

        AppDomain.CurrentDomain.FirstChanceException += Count;
        try
        {
            Pickle.Loads(pickle, converter, options);
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Count;
        }

        return restarts;
    }
}
