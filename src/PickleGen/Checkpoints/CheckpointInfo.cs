namespace PickleGen;

/// <summary>What is known of a checkpoint without reading its state. Nothing of it has been verified.</summary>
/// <param name="Name">Its name.</param>
/// <param name="SavedAt">When it was saved, as its metadata say, or else the time of its file.</param>
/// <param name="Length">The bytes of <c>NAME.pkl</c>.</param>
/// <param name="Sha256">Their SHA-256 as it should be, in lowercase hexadecimal digits; null if there is no <c>NAME.sha256</c>.</param>
/// <param name="Compression">How it is compressed; <see cref="PickleCompression.Auto"/> where no metadata say it.</param>
/// <param name="IsSigned">Whether there is a signature.</param>
/// <param name="Metadata">What was given to <c>Save</c>; nothing for a checkpoint that Python has written.</param>
public sealed record CheckpointInfo(
    string Name, DateTimeOffset SavedAt, long Length, string? Sha256, PickleCompression Compression, bool IsSigned, CheckpointMetadata Metadata);

/// <summary>A checkpoint that was loaded.</summary>
/// <param name="Value">Its state.</param>
/// <param name="Info">What is known of it.</param>
/// <param name="Skipped">Later ones that are not whole, the latest one first.</param>
public sealed record LoadedCheckpoint<T>(T Value, CheckpointInfo Info, IReadOnlyList<CheckpointProblem> Skipped);

/// <summary>A checkpoint that cannot be used.</summary>
/// <param name="Name">The checkpoint.</param>
/// <param name="Error">What is wrong with it: a <see cref="CheckpointException"/>, a <see cref="SignatureException"/> or an <see cref="UnpicklingException"/>.</param>
public sealed record CheckpointProblem(string Name, PickleException Error)
{
    /// <summary>The name and what is wrong.</summary>
    public override string ToString() => $"{Name}: {Error.Message}";
}
