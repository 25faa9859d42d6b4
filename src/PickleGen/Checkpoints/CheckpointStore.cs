using PickleGen.Checkpoints;

namespace PickleGen;

/// <summary>
/// States of a program, saved by name in a folder: <c>NAME.pkl</c>, its checksum in <c>NAME.sha256</c>, what is told about
/// it in <c>NAME.json</c>. A process may be ended at any instant: a name stands for the old state or the new one, whole.
/// </summary>
/// <remarks>
/// Python programs that keep a pickle and its <c>hashlib.sha256(data).hexdigest()</c> side by side read these files and write
/// such. Several processes and threads may use a folder at once; one of them saves at a time.
/// </remarks>
public sealed partial class CheckpointStore
{
    private const string StateEnding = ".pkl";
    private const int FileBufferLength = 1 << 16;

    private readonly CheckpointOptions _options;
    private readonly Lock _clock = new();
    private DateTimeOffset _last;

    /// <summary>Opens a folder; it is created by the first save.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">The options; null for the default ones.</param>
    public CheckpointStore(string folder, CheckpointOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Folder = Path.GetFullPath(folder);
        _options = options ?? CheckpointOptions.Default;
    }

    /// <summary>The folder, with its full path.</summary>
    public string Folder { get; }

    /// <summary>Saves a state of a <see cref="PickleableAttribute"/> type, in the place of one of that name.</summary>
    /// <param name="name">The name. It becomes a file name: no slashes, no dot at its start.</param>
    /// <param name="state">The state; null is None.</param>
    /// <param name="metadata">What is told about it; null for nothing.</param>
    /// <returns>What was saved. When this returns, the disk has it.</returns>
    /// <exception cref="PicklingException">Something the state refers to cannot be pickled; the old one is still there.</exception>
    /// <exception cref="IOException">It cannot be written; the old one is still there.</exception>
    public CheckpointInfo Save<T>(string name, T state, CheckpointMetadata? metadata = null)
        where T : IPickleable<T> => Save(name, state, T.Converter, metadata);

    /// <summary>Saves a state by its converter, in the place of one of that name.</summary>
    /// <param name="name">The name. It becomes a file name: no slashes, no dot at its start.</param>
    /// <param name="state">The state; null is None.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="metadata">What is told about it; null for nothing.</param>
    /// <returns>What was saved. When this returns, the disk has it.</returns>
    /// <exception cref="PicklingException">Something the state refers to cannot be pickled; the old one is still there.</exception>
    /// <exception cref="IOException">It cannot be written; the old one is still there.</exception>
    public CheckpointInfo Save<T>(string name, T state, PickleConverter<T> converter, CheckpointMetadata? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return Save(name, metadata, output => Pickle.Dump(state, converter, output, _options.Pickle), _options.Pickle);
    }

    /// <summary>Saves a state of any type the context knows, in the place of one of that name.</summary>
    /// <param name="name">The name. It becomes a file name: no slashes, no dot at its start.</param>
    /// <param name="state">The state; null is None.</param>
    /// <param name="context">The context.</param>
    /// <param name="metadata">What is told about it; null for nothing.</param>
    /// <returns>What was saved. When this returns, the disk has it.</returns>
    /// <exception cref="PicklingException">Something the state refers to cannot be pickled; the old one is still there.</exception>
    /// <exception cref="IOException">It cannot be written; the old one is still there.</exception>
    public CheckpointInfo Save(string name, object? state, PickleContext context, CheckpointMetadata? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Save(name, metadata, output => Pickle.Dump(state, context, output, _options.Pickle), _options.Pickle);
    }

    /// <summary>Deletes a checkpoint.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="IOException">It cannot be deleted.</exception>
    public bool Delete(string name)
    {
        CheckpointName.Check(name);
        if (!Directory.Exists(Folder)) return false;
        using (TakeLock(_options.Pickle)) return new CheckpointFiles(Folder, name).Delete();
    }

    /// <summary>Deletes what <see cref="CheckpointOptions.Retention"/> does not keep. Each save does.</summary>
    /// <returns>The names that were deleted.</returns>
    /// <exception cref="IOException">Something cannot be deleted.</exception>
    public IReadOnlyList<string> Prune()
    {
        if (_options.Retention is not { } retention || !Directory.Exists(Folder)) return [];
        using (TakeLock(_options.Pickle)) return Prune(retention);
    }

    /// <summary>
    /// Finishes what a save has left that was ended in the middle, so that Python recipes need not see it; a save does so for
    /// its name. Loads do without.
    /// </summary>
    /// <returns>The names for which something was left.</returns>
    /// <exception cref="IOException">The files cannot be changed.</exception>
    public IReadOnlyList<string> Recover()
    {
        if (!Directory.Exists(Folder)) return [];
        using (TakeLock(_options.Pickle))
        {
            var names = Directory.EnumerateFiles(Folder, "*" + CheckpointFiles.Pending)
                .Select(file => Path.GetFileNameWithoutExtension(Path.GetFileNameWithoutExtension(file)))
                .Where(CheckpointName.IsValid)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            return names.FindAll(name => new CheckpointFiles(Folder, name).Recover(_options.FlushToDisk));
        }
    }

    private CheckpointInfo Save(string name, CheckpointMetadata? metadata, Action<Stream> dump, PickleOptions options)
    {
        CheckpointName.Check(name);
        Directory.CreateDirectory(Folder);
        using (TakeLock(options))
        {
            var files = new CheckpointFiles(Folder, name);
            files.Recover(_options.FlushToDisk);
            CheckpointInfo info;
            try
            {
                info = Write(files, name, metadata ?? CheckpointMetadata.None, dump);
                options.ThrowIfStopped();
                files.Commit(_options.FlushToDisk);
            }
            catch
            {
                files.Forget();
                throw;
            }

            PruneAfterSave();
            return info;
        }
    }

    private IDisposable TakeLock(PickleOptions options) => CheckpointLock.Take(Folder, _options.LockTimeout, options);

    private CheckpointInfo Write(CheckpointFiles files, string name, CheckpointMetadata metadata, Action<Stream> dump)
    {
        var compression = _options.Compression == PickleCompression.Auto ? PickleCompression.None : _options.Compression;
        string digest;
        long length;
        using (var file = new FileStream(files.NewState, FileMode.Create, FileAccess.Write, FileShare.None, FileBufferLength))
        {
            Action<long>? progress = _options.Progress is { } told ? bytes => told.Report(new(name, bytes, null)) : null;
            using var output = new CheckpointOutput(file, progress);
            if (compression == PickleCompression.None)
            {
                dump(output);
            }
            else
            {
                using var compressor = Files.CompressedForm.Compress(output, compression, _options.CompressionLevel);
                dump(compressor);
            }

            (digest, length) = (output.Digest(), output.Length);
            progress?.Invoke(length);
            file.Flush(_options.FlushToDisk);
        }

        var saved = Now();
        var json = new CheckpointJson(saved, digest, length, compression, metadata).ToBytes();
        CheckpointFiles.WritePending(files.Checksum, System.Text.Encoding.ASCII.GetBytes(digest), _options.FlushToDisk);
        CheckpointFiles.WritePending(files.Metadata, json, _options.FlushToDisk);
        if (_options.Keys is not null)
            CheckpointFiles.WritePending(files.Signature, CheckpointSignature.Make(name, digest, json, _options), _options.FlushToDisk);

        return new(name, saved, length, digest, compression, _options.Keys is not null, metadata);
    }

    // The state is saved: what cannot be deleted now is deleted by the next save.
    private void PruneAfterSave()
    {
        try
        {
            if (_options.Retention is { } retention) Prune(retention);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }

    // Two saves have two times, so that one is the later.
    private DateTimeOffset Now()
    {
        lock (_clock)
        {
            var now = _options.Clock.GetUtcNow();
            return _last = now > _last ? now : _last.AddTicks(1);
        }
    }

    private List<string> Prune(CheckpointRetention retention)
    {
        var all = List().OrderByDescending(info => info.SavedAt).ToList();
        var keep = all.Take(Math.Max(1, retention.KeepLast)).Select(info => info.Name).ToHashSet(StringComparer.Ordinal);
        if (retention.Metric is { } metric)
        {
            var measured = all.Where(info => info.Metadata.Metrics.TryGetValue(metric, out var value) && !double.IsNaN(value));
            var best = retention.MoreIsBetter
                ? measured.OrderByDescending(info => info.Metadata.Metrics[metric])
                : measured.OrderBy(info => info.Metadata.Metrics[metric]);
            keep.UnionWith(best.Take(retention.KeepBest).Select(info => info.Name));
        }

        var deleted = all.Select(info => info.Name).Where(name => !keep.Contains(name)).ToList();
        foreach (var name in deleted) new CheckpointFiles(Folder, name).Delete();
        return deleted;
    }
}
