namespace PickleGen.Fuzzing.Tests.Oracles;

/// <summary>What came of a load: a value or the documented exception. Anything else is a finding.</summary>
internal readonly record struct Outcome(object? Value, UnpicklingException? Error)
{
    public bool Loads => Error is null;

    public static Outcome Of<T>(Func<T> load)
    {
        try
        {
            return new(load(), null);
        }
        catch (UnpicklingException error)
        {
            return new(null, error);
        }
        catch (Exception error)
        {
            throw new FindingException($"{error.GetType().Name}: {error.Message}\n{error.StackTrace}");
        }
    }

    public override string ToString() => Error is null ? $"loads {Value?.GetType().Name ?? "None"}" : $"refused: {Error.Message}";
}

/// <summary>Something that must not happen.</summary>
internal sealed class FindingException(string message) : Exception(message);
