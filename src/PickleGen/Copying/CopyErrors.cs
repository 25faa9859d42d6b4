using PickleGen.Internal;

namespace PickleGen.Copying;

/// <summary>What goes wrong in the program's own code, or where a copy works as a load does, as one kind of exception.</summary>
internal static class CopyErrors
{
    public static bool Concerns(Exception error) => error is not (PicklingException or OutOfMemoryException or OperationCanceledException);

    // There is no pickle: where in it a load would have failed says nothing.
    public static PicklingException Wrap(Exception error) => error switch
    {
        UnpicklingException refused => new PicklingException(refused.Path is { } path ? $"{path}: {refused.Reason}" : refused.Reason, refused.Path, refused),
        HookException hook => new PicklingException(hook.Message, null, hook.InnerException),
        _ => new PicklingException($"{error.GetType().Name}: {error.Message}", null, error),
    };

    public static PicklingException TooDeep(string what) => new($"the object graph is nested too deeply to be {what}");
}
