namespace PickleGen;

/// <summary>A checkpoint is not there, or is not whole. Nothing of it has been read as a pickle.</summary>
public sealed class CheckpointException : PickleException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="error">What is wrong.</param>
    /// <param name="message">The same in words, and what to do.</param>
    /// <param name="problems">The checkpoints that were tried.</param>
    public CheckpointException(CheckpointError error, string message, IReadOnlyList<CheckpointProblem>? problems = null)
        : base(message, null, problems is [var first, ..] ? first.Error : null)
    {
        Error = error;
        Problems = problems ?? [];
    }

    /// <summary>What is wrong.</summary>
    public CheckpointError Error { get; }

    /// <summary>Where several checkpoints were tried, what is wrong with each of them.</summary>
    public IReadOnlyList<CheckpointProblem> Problems { get; }
}

/// <summary>What can be wrong with a checkpoint.</summary>
public enum CheckpointError
{
    /// <summary>There is none of that name.</summary>
    NotFound,

    /// <summary>There is a <c>NAME.pkl</c>, and no checksum to compare it with.</summary>
    NoChecksum,

    /// <summary>The file has fewer bytes than were saved.</summary>
    Truncated,

    /// <summary>The checksum is that of other bytes: the file was damaged, or was replaced by half.</summary>
    Mismatch,

    /// <summary>There are checkpoints, and not one of them is whole.</summary>
    NoneWhole,
}
