using System.Diagnostics.CodeAnalysis;
using PickleGen.Checkpoints;
using PickleGen.Contexts;
using PickleGen.Internal;

namespace PickleGen;

public sealed partial class CheckpointStore
{
    /// <summary>Loads a state of a <see cref="PickleableAttribute"/> type. Its checksum is compared before a byte of it is read as a pickle.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="CheckpointException">There is none, or it is not whole.</exception>
    /// <exception cref="SignatureException">The store has keys, and it is not signed by one of them.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed, or is not of that type.</exception>
    public T Load<T>(string name)
        where T : IPickleable<T> => Load(name, T.Converter);

    /// <summary>Loads a state by its converter. Its checksum is compared before a byte of it is read as a pickle.</summary>
    /// <param name="name">The name.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <exception cref="CheckpointException">There is none, or it is not whole.</exception>
    /// <exception cref="SignatureException">The store has keys, and it is not signed by one of them.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed, or is not of the type that is asked for.</exception>
    public T Load<T>(string name, PickleConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return Load(name, converter, converter.Registry, _options, out _);
    }

    /// <summary>Loads a state, whatever it is. Its checksum is compared before a byte of it is read as a pickle.</summary>
    /// <param name="name">The name.</param>
    /// <param name="context">What names stand for; null for the built-in safe set.</param>
    /// <exception cref="CheckpointException">There is none, or it is not whole.</exception>
    /// <exception cref="SignatureException">The store has keys, and it is not signed by one of them.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed.</exception>
    public object? Load(string name, PickleContext? context = null) =>
        Load(name, PickleConverters.Object, context?.Registry ?? PickleRegistry.BuiltIn, _options, out _);

    /// <summary>Loads a state of a <see cref="PickleableAttribute"/> type if there is one that is whole.</summary>
    /// <param name="name">The name.</param>
    /// <param name="state">The state.</param>
    /// <param name="problem">What is wrong, where the answer is false.</param>
    /// <returns>Whether it was loaded.</returns>
    public bool TryLoad<T>(string name, [MaybeNullWhen(false)] out T state, [NotNullWhen(false)] out CheckpointProblem? problem)
        where T : IPickleable<T> => TryLoad(name, T.Converter, out state, out problem);

    /// <summary>Loads a state by its converter if there is one that is whole.</summary>
    /// <param name="name">The name.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="state">The state.</param>
    /// <param name="problem">What is wrong, where the answer is false.</param>
    /// <returns>Whether it was loaded.</returns>
    public bool TryLoad<T>(string name, PickleConverter<T> converter, [MaybeNullWhen(false)] out T state, [NotNullWhen(false)] out CheckpointProblem? problem)
    {
        try
        {
            state = Load(name, converter);
            problem = null;
            return true;
        }
        catch (PickleException error)
        {
            state = default;
            problem = new(name, error);
            return false;
        }
    }

    /// <summary>Loads the latest state that is whole, and says which later ones are not.</summary>
    /// <returns>Null if the folder has no checkpoint at all.</returns>
    /// <exception cref="CheckpointException">There are some, and none can be loaded: <see cref="CheckpointException.Problems"/> says why not.</exception>
    public LoadedCheckpoint<T>? LoadLatest<T>()
        where T : IPickleable<T> => LoadLatest(T.Converter);

    /// <summary>Loads the latest state that is whole, by its converter, and says which later ones are not.</summary>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <returns>Null if the folder has no checkpoint at all.</returns>
    /// <exception cref="CheckpointException">There are some, and none can be loaded: <see cref="CheckpointException.Problems"/> says why not.</exception>
    public LoadedCheckpoint<T>? LoadLatest<T>(PickleConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return LoadLatest(converter, _options);
    }

    private LoadedCheckpoint<T>? LoadLatest<T>(PickleConverter<T> converter, CheckpointOptions options)
    {
        var skipped = new List<CheckpointProblem>();
        foreach (var found in List().OrderByDescending(info => info.SavedAt))
        {
            try
            {
                var state = Load(found.Name, converter, converter.Registry, options, out var info);
                return new(state, info, skipped);
            }
            catch (PickleException error)
            {
                skipped.Add(new(found.Name, error));
            }
        }

        return skipped.Count == 0 ? null : throw new CheckpointException(
            CheckpointError.NoneWhole, $"None of {skipped.Count} checkpoints can be loaded; the latest is {ShownText.Of(skipped[0].Name)}: {skipped[0].Error.Message}", skipped);
    }

    /// <summary>The checkpoints of the folder, without reading their states, in the order of their names.</summary>
    /// <param name="after">Goes on after this name, for a listing in parts; null from the first one.</param>
    public IEnumerable<CheckpointInfo> List(string? after = null)
    {
        if (!Directory.Exists(Folder)) yield break;
        var names = Directory.EnumerateFiles(Folder, "*" + StateEnding)
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => CheckpointName.IsValid(name!) && string.CompareOrdinal(name, after) > 0)
            .Order(StringComparer.Ordinal).ToList();
        foreach (var name in names)
        {
            if (Find(name!) is { } info) yield return info;
        }
    }

    /// <summary>What is known of a checkpoint, without reading its state; null if there is none.</summary>
    /// <param name="name">The name.</param>
    public CheckpointInfo? Find(string name)
    {
        CheckpointName.Check(name);
        return new CheckpointReading(Folder, name, _options).Find();
    }

    /// <summary>Compares the checksum of a checkpoint, and its signature if the store has keys. Its pickle is not read.</summary>
    /// <param name="name">The name.</param>
    /// <returns>What is wrong; null if it is whole.</returns>
    public CheckpointProblem? Verify(string name)
    {
        CheckpointName.Check(name);
        try
        {
            new CheckpointReading(Folder, name, _options).Read();
            return null;
        }
        catch (PickleException error)
        {
            return new(name, error);
        }
    }

    private T Load<T>(string name, PickleConverter<T> converter, PickleRegistry registry, CheckpointOptions options, out CheckpointInfo info)
    {
        CheckpointName.Check(name);
        var reading = new CheckpointReading(Folder, name, options);
        (var state, info) = reading.Read();
        return Pickle.Loads(reading.Unpack(state).Span, converter, options.Pickle, registry);
    }
}
