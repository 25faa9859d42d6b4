using System.IO.Compression;

namespace PickleGen;

/// <summary>How a <see cref="CheckpointStore"/> writes and reads. Immutable: make variants with <c>with</c>.</summary>
public sealed record CheckpointOptions
{
    /// <summary>Plain pickles, no signature, everything kept.</summary>
    public static readonly CheckpointOptions Default = new();

    /// <summary>How the pickles are written and read, with their limits and their token. Default: <see cref="PickleOptions.Default"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public PickleOptions Pickle
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = PickleOptions.Default;

    /// <summary>
    /// Whether the pickle in <c>NAME.pkl</c> is compressed; a load sees by its content what it is. Default: it is not, and
    /// <c>pickle.load</c> reads it; a compressed one is <c>pickle.load(gzip.open(…))</c> in Python.
    /// </summary>
    public PickleCompression Compression { get; init; }

    /// <summary>How hard to compress. Default: <see cref="CompressionLevel.Optimal"/>.</summary>
    public CompressionLevel CompressionLevel { get; init; } = CompressionLevel.Optimal;

    /// <summary>
    /// Keys, the current one of which signs each checkpoint, in <c>NAME.sig</c>. With keys, what is not signed by one of
    /// them is refused. Default: null.
    /// </summary>
    public SigningKeys? Keys { get; init; }

    /// <summary>What the signatures are for, as <see cref="SignedPickleOptions.Purpose"/>. Default: <c>checkpoint</c>.</summary>
    public string Purpose { get; init; } = "checkpoint";

    /// <summary>What is kept when a checkpoint was saved. Default: null, everything.</summary>
    public CheckpointRetention? Retention { get; init; }

    /// <summary>Is told how far saving and loading has come, every megabyte and at the end, in the thread that does it. Default: null.</summary>
    public IProgress<CheckpointProgress>? Progress { get; init; }

    /// <summary>
    /// Whether a save waits until the disk has the checkpoint, so that it outlives a loss of power and not only the end of
    /// the process. Default: true.
    /// </summary>
    public bool FlushToDisk { get; init; } = true;

    /// <summary>How long a save waits for another one in the same folder. Default: 30 seconds.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Where the time comes from. Default: the system.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

/// <summary>Which checkpoints are kept: the last ones, and besides them the best ones. All others are deleted.</summary>
public sealed record CheckpointRetention
{
    /// <summary>How many of the last ones, by the time they were saved; at least the very last one stays. Default: 1.</summary>
    public int KeepLast { get; init; } = 1;

    /// <summary>How many of the best ones, by <see cref="Metric"/>. Default: 0.</summary>
    public int KeepBest { get; init; }

    /// <summary>The metric that says which are best. Checkpoints without it are never among them.</summary>
    public string? Metric { get; init; }

    /// <summary>Whether more is better, as for an accuracy, or less, as for a loss. Default: false, less.</summary>
    public bool MoreIsBetter { get; init; }
}

/// <summary>What is told about a checkpoint besides its state.</summary>
public sealed record CheckpointMetadata
{
    /// <summary>Nothing.</summary>
    public static readonly CheckpointMetadata None = new();

    /// <summary>Numbers that checkpoints are compared by, such as a loss.</summary>
    public IReadOnlyDictionary<string, double> Metrics { get; init; } = new Dictionary<string, double>();

    /// <summary>Anything else, as text.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}

/// <summary>How far saving or loading a checkpoint has come.</summary>
/// <param name="Name">The checkpoint.</param>
/// <param name="Bytes">How many bytes of its file have been written or read.</param>
/// <param name="TotalBytes">How many there are; null while one is saved, because nobody knows.</param>
public readonly record struct CheckpointProgress(string Name, long Bytes, long? TotalBytes);
