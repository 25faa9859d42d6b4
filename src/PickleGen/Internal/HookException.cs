namespace PickleGen.Internal;

/// <summary>
/// What a hook of the program's threw, on its way to the machine or the writer, which know the place. Also a pickle's
/// own exceptions: a hook that reads another pickle says nothing about this one.
/// </summary>
internal sealed class HookException(string hook, Exception inner)
    : Exception($"{hook} threw {inner.GetType().Name}: {inner.Message}", inner)
{
    /// <summary>Whether an exception of a hook is told with its place; what ends the whole call is left alone.</summary>
    public static bool Wraps(Exception error) => error is not OutOfMemoryException and not OperationCanceledException;
}
