using PickleGen.Checkpoints;
using PickleGen.Contexts;

namespace PickleGen;

// Waiting for the disk and for other processes has no form that does not block a thread: it is one of the pool's.
public sealed partial class CheckpointStore
{
    private const int PartLength = 1 << 20;

    /// <summary>
    /// Saves a state of a <see cref="PickleableAttribute"/> type. It is pickled before this method returns, and may be changed
    /// from then on; everything else, waiting for the disk too, is done meanwhile.
    /// </summary>
    /// <param name="name">The name. It becomes a file name: no slashes, no dot at its start.</param>
    /// <param name="state">The state; null is None.</param>
    /// <param name="metadata">What is told about it; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the save as long as the new state has not taken the place of the old one.</param>
    /// <returns>What was saved. When this is there, the disk has it.</returns>
    /// <exception cref="PicklingException">Something the state refers to cannot be pickled; the old one is still there.</exception>
    /// <exception cref="IOException">It cannot be written; the old one is still there.</exception>
    public Task<CheckpointInfo> SaveAsync<T>(string name, T state, CheckpointMetadata? metadata = null, CancellationToken cancellationToken = default)
        where T : IPickleable<T> => SaveAsync(name, state, T.Converter, metadata, cancellationToken);

    /// <summary>
    /// Saves a state by its converter. It is pickled before this method returns, and may be changed from then on; everything
    /// else, waiting for the disk too, is done meanwhile.
    /// </summary>
    /// <param name="name">The name. It becomes a file name: no slashes, no dot at its start.</param>
    /// <param name="state">The state; null is None.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="metadata">What is told about it; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the save as long as the new state has not taken the place of the old one.</param>
    /// <returns>What was saved. When this is there, the disk has it.</returns>
    /// <exception cref="PicklingException">Something the state refers to cannot be pickled; the old one is still there.</exception>
    /// <exception cref="IOException">It cannot be written; the old one is still there.</exception>
    public async Task<CheckpointInfo> SaveAsync<T>(
        string name, T state, PickleConverter<T> converter, CheckpointMetadata? metadata = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(converter);
        CheckpointName.Check(name);
        var pickle = Pickle.Dumps(state, converter, _options.Pickle);
        return await SaveAsync(name, pickle, metadata, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Saves a state of any type the context knows. It is pickled before this method returns, and may be changed from then on;
    /// everything else, waiting for the disk too, is done meanwhile.
    /// </summary>
    /// <param name="name">The name. It becomes a file name: no slashes, no dot at its start.</param>
    /// <param name="state">The state; null is None.</param>
    /// <param name="context">The context.</param>
    /// <param name="metadata">What is told about it; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the save as long as the new state has not taken the place of the old one.</param>
    /// <returns>What was saved. When this is there, the disk has it.</returns>
    /// <exception cref="PicklingException">Something the state refers to cannot be pickled; the old one is still there.</exception>
    /// <exception cref="IOException">It cannot be written; the old one is still there.</exception>
    public async Task<CheckpointInfo> SaveAsync(
        string name, object? state, PickleContext context, CheckpointMetadata? metadata = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        CheckpointName.Check(name);
        var pickle = Pickle.Dumps(state, context, _options.Pickle);
        return await SaveAsync(name, pickle, metadata, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Loads a state of a <see cref="PickleableAttribute"/> type without blocking on the disk.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Cancels the load.</param>
    /// <exception cref="CheckpointException">There is none, or it is not whole.</exception>
    /// <exception cref="SignatureException">The store has keys, and it is not signed by one of them.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed, or is not of that type.</exception>
    public Task<T> LoadAsync<T>(string name, CancellationToken cancellationToken = default)
        where T : IPickleable<T> => LoadAsync(name, T.Converter, cancellationToken);

    /// <summary>Loads a state by its converter without blocking on the disk.</summary>
    /// <param name="name">The name.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="cancellationToken">Cancels the load.</param>
    /// <exception cref="CheckpointException">There is none, or it is not whole.</exception>
    /// <exception cref="SignatureException">The store has keys, and it is not signed by one of them.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed, or is not of the type that is asked for.</exception>
    public Task<T> LoadAsync<T>(string name, PickleConverter<T> converter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return Task.Run(() => Load(name, converter, converter.Registry, StoppedBy(cancellationToken), out _), cancellationToken);
    }

    /// <summary>Loads a state, whatever it is, without blocking on the disk.</summary>
    /// <param name="name">The name.</param>
    /// <param name="context">What names stand for; null for the built-in safe set.</param>
    /// <param name="cancellationToken">Cancels the load.</param>
    /// <exception cref="CheckpointException">There is none, or it is not whole.</exception>
    /// <exception cref="SignatureException">The store has keys, and it is not signed by one of them.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed.</exception>
    public Task<object?> LoadAsync(string name, PickleContext? context = null, CancellationToken cancellationToken = default) => Task.Run(
        object? () => Load(name, PickleConverters.Object, context?.Registry ?? PickleRegistry.BuiltIn, StoppedBy(cancellationToken), out _), cancellationToken);

    /// <summary>Loads the latest state that is whole, without blocking on the disk, and says which later ones are not.</summary>
    /// <param name="cancellationToken">Cancels the load.</param>
    /// <returns>Null if the folder has no checkpoint at all.</returns>
    /// <exception cref="CheckpointException">There are some, and none can be loaded: <see cref="CheckpointException.Problems"/> says why not.</exception>
    public Task<LoadedCheckpoint<T>?> LoadLatestAsync<T>(CancellationToken cancellationToken = default)
        where T : IPickleable<T> => LoadLatestAsync(T.Converter, cancellationToken);

    /// <summary>Loads the latest state that is whole, by its converter and without blocking on the disk, and says which later ones are not.</summary>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="cancellationToken">Cancels the load.</param>
    /// <returns>Null if the folder has no checkpoint at all.</returns>
    /// <exception cref="CheckpointException">There are some, and none can be loaded: <see cref="CheckpointException.Problems"/> says why not.</exception>
    public Task<LoadedCheckpoint<T>?> LoadLatestAsync<T>(PickleConverter<T> converter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return Task.Run(() => LoadLatest(converter, StoppedBy(cancellationToken)), cancellationToken);
    }

    private Task<CheckpointInfo> SaveAsync(string name, byte[] pickle, CheckpointMetadata? metadata, CancellationToken cancellationToken)
    {
        var options = _options.Pickle.StoppedBy(cancellationToken);
        return Task.Run(() => Save(name, metadata, output => WriteParts(pickle, output, options), options), cancellationToken);
    }

    private static void WriteParts(byte[] pickle, Stream output, PickleOptions options)
    {
        for (var start = 0; start < pickle.Length; start += PartLength)
        {
            options.ThrowIfStopped();
            output.Write(pickle, start, Math.Min(PartLength, pickle.Length - start));
        }
    }

    private CheckpointOptions StoppedBy(CancellationToken cancellationToken) => _options with { Pickle = _options.Pickle.StoppedBy(cancellationToken) };
}
