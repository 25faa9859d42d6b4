namespace PickleGen;

/// <summary>A pickle is not signed as it should be. Nothing of it has been read as a pickle.</summary>
public sealed class SignatureException : PickleException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="error">What is wrong.</param>
    /// <param name="message">The same in words, and what to do.</param>
    public SignatureException(SignatureError error, string message)
        : base(message, null, null) => Error = error;

    /// <summary>What is wrong.</summary>
    public SignatureError Error { get; }
}

/// <summary>What can be wrong with a signed pickle.</summary>
public enum SignatureError
{
    /// <summary>It is no signed pickle; a plain one perhaps.</summary>
    NotSigned,

    /// <summary>It is cut off, has bytes after its end, or its header is damaged.</summary>
    Malformed,

    /// <summary>It is of a later version of the format.</summary>
    UnknownVersion,

    /// <summary>It is signed with a key that is not among those given.</summary>
    UnknownKey,

    /// <summary>It names another algorithm than that of the key.</summary>
    OtherAlgorithm,

    /// <summary>The signature is wrong: it was changed, or signed with another secret.</summary>
    Mismatch,

    /// <summary>It was signed for another purpose.</summary>
    OtherPurpose,

    /// <summary>It was signed too long ago.</summary>
    TooOld,

    /// <summary>It says it was signed in the future.</summary>
    FromTheFuture,

    /// <summary>The pickle within is longer than the options allow.</summary>
    TooLong,
}
