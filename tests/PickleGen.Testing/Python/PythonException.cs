namespace PickleGen.Testing.Python;

/// <summary>Python raised an exception, died or could not be found.</summary>
public sealed class PythonException(string message, string? errorType = null, string? traceback = null) : Exception(message)
{
    /// <summary>The name of Python's exception class, if it raised one.</summary>
    public string? ErrorType { get; } = errorType;

    public string? Traceback { get; } = traceback;
}
