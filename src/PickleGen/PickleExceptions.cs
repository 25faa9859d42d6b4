namespace PickleGen;

/// <summary>The base of everything PickleGen throws about pickles (Python's <c>pickle.PickleError</c>).</summary>
public abstract class PickleException : Exception
{
    private protected PickleException(string message, string? path, Exception? inner)
        : base(message, inner) => Path = path;

    /// <summary>Where in the object graph it happened, in Python's names, as in <c>Order.lines[2].price</c>; null at the root.</summary>
    public string? Path { get; }
}

/// <summary>A value cannot be written as a pickle (Python's <c>pickle.PicklingError</c>).</summary>
public sealed class PicklingException : PickleException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What cannot be written, why, and what to do.</param>
    /// <param name="path">Where in the object graph.</param>
    /// <param name="inner">The exception behind it, if any.</param>
    public PicklingException(string message, string? path = null, Exception? inner = null)
        : base(message, path, inner)
    {
    }
}

/// <summary>A pickle cannot be read (Python's <c>pickle.UnpicklingError</c>).</summary>
public sealed class UnpicklingException : PickleException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="offset">The offset of the byte where the opcode at fault starts.</param>
    /// <param name="opcodeName">The name of that opcode, or null at the end of the input.</param>
    /// <param name="path">Where in the object graph.</param>
    /// <param name="inner">The exception behind it, if any.</param>
    public UnpicklingException(
        string message, long offset = 0, string? opcodeName = null, string? path = null, Exception? inner = null)
        : base(Describe(message, offset, opcodeName, path), path, inner)
    {
        Reason = message;
        Offset = offset;
        OpcodeName = opcodeName;
    }

    /// <summary>What is wrong, without the place.</summary>
    public string Reason { get; }

    /// <summary>The offset, from the start of the pickle, of the opcode at fault.</summary>
    public long Offset { get; }

    /// <summary>The name of the opcode at fault, such as <c>SETITEMS</c>; null at the end of the input.</summary>
    public string? OpcodeName { get; }

    /// <summary>Whether a limit was reached: with others, the pickle may be good.</summary>
    internal bool IsLimit { get; init; }

    private static string Describe(string message, long offset, string? opcodeName, string? path)
    {
        var place = opcodeName is null ? $"at byte {offset}" : $"at byte {offset}, opcode {opcodeName}";
        return path is null ? $"{message} ({place})" : $"{path}: {message} ({place})";
    }
}
