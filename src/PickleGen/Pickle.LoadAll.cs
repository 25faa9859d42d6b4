using System.Runtime.CompilerServices;
using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen;

public static partial class Pickle
{
    /// <summary>Unpickles a value and tells how long its pickle was, for what comes after it.</summary>
    /// <param name="data">The pickle.</param>
    /// <param name="consumed">How many bytes it had.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of that type.</exception>
    public static T Loads<T>(ReadOnlySpan<byte> data, out int consumed, PickleOptions? options = null)
        where T : IPickleable<T> => Loads(data, T.Converter, options, T.Converter.Registry, out consumed);

    /// <summary>Unpickles a value by its converter and tells how long its pickle was.</summary>
    /// <param name="data">The pickle.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="consumed">How many bytes it had.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of the type that is asked for.</exception>
    public static T Loads<T>(ReadOnlySpan<byte> data, PickleConverter<T> converter, out int consumed, PickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return Loads(data, converter, options, converter.Registry, out consumed);
    }

    /// <summary>Unpickles whatever the pickle holds and tells how long it was.</summary>
    /// <param name="data">The pickle.</param>
    /// <param name="consumed">How many bytes it had.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">The pickle is malformed.</exception>
    public static object? Loads(ReadOnlySpan<byte> data, out int consumed, PickleOptions? options = null) =>
        Loads(data, PickleConverters.Object, options, PickleRegistry.BuiltIn, out consumed);

    /// <summary>Unpickles whatever the pickle holds, with a context, and tells how long it was.</summary>
    /// <param name="data">The pickle.</param>
    /// <param name="context">The context.</param>
    /// <param name="consumed">How many bytes it had.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">The pickle is malformed.</exception>
    public static object? Loads(ReadOnlySpan<byte> data, PickleContext context, out int consumed, PickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Loads(data, PickleConverters.Object, options, context.Registry, out consumed);
    }

    /// <summary>Reads pickles that were dumped one after another, until the stream ends.</summary>
    /// <param name="source">The stream. It is read up to the end of the current pickle and no further.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">On enumerating: a pickle is malformed, or is not of that type.</exception>
    public static IEnumerable<T> LoadAll<T>(Stream source, PickleOptions? options = null)
        where T : IPickleable<T> => LoadAll(source, T.Converter, options);

    /// <summary>Reads pickles that were dumped one after another, by their converter, until the stream ends.</summary>
    /// <param name="source">The stream. It is read up to the end of the current pickle and no further.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">On enumerating: a pickle is malformed, or is not of the type that is asked for.</exception>
    public static IEnumerable<T> LoadAll<T>(Stream source, PickleConverter<T> converter, PickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(converter);
        return Enumerate(source, converter, options ?? PickleOptions.Default);

        static IEnumerable<T> Enumerate(Stream source, PickleConverter<T> converter, PickleOptions options)
        {
            while (true)
            {
                using var pickle = PickleSource.Read(source, options);
                if (pickle.Data.IsEmpty) yield break;
                yield return Loads(pickle.Data, converter, options);
            }
        }
    }

    /// <summary>Reads pickles of whatever kind that were dumped one after another, until the stream ends.</summary>
    /// <param name="source">The stream. It is read up to the end of the current pickle and no further.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">On enumerating: a pickle is malformed.</exception>
    public static IEnumerable<object?> LoadAll(Stream source, PickleOptions? options = null) => LoadAll(source, PickleConverters.Object, options);

    /// <summary>Reads pickles one after another, until the stream ends, without blocking on it.</summary>
    /// <param name="source">The stream. It is read up to the end of the current pickle and no further.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <exception cref="UnpicklingException">On enumerating: a pickle is malformed, or is not of that type.</exception>
    public static IAsyncEnumerable<T> LoadAllAsync<T>(Stream source, PickleOptions? options = null, CancellationToken cancellationToken = default)
        where T : IPickleable<T> => LoadAllAsync(source, T.Converter, options, cancellationToken);

    /// <summary>Reads pickles one after another, by their converter, until the stream ends, without blocking on it.</summary>
    /// <param name="source">The stream. It is read up to the end of the current pickle and no further.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <exception cref="UnpicklingException">On enumerating: a pickle is malformed, or is not of the type that is asked for.</exception>
    public static async IAsyncEnumerable<T> LoadAllAsync<T>(
        Stream source,
        PickleConverter<T> converter,
        PickleOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(converter);
        options = (options ?? PickleOptions.Default).StoppedBy(cancellationToken);
        while (true)
        {
            using var pickle = await PickleSource.ReadAsync(source, options, cancellationToken).ConfigureAwait(false);
            if (pickle.Data.IsEmpty) yield break;
            yield return Loads(pickle.Data, converter, options);
        }
    }

#if NET10_0_OR_GREATER
    /// <summary>Reads one pickle of a <see cref="PickleableAttribute"/> type from a pipe.</summary>
    /// <param name="source">The pipe. What is behind the pickle stays in it.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of that type.</exception>
    public static Task<T> LoadAsync<T>(System.IO.Pipelines.PipeReader source, PickleOptions? options = null, CancellationToken cancellationToken = default)
        where T : IPickleable<T> => LoadAsync(source, T.Converter, options, cancellationToken);

    /// <summary>Reads one pickle from a pipe, by its converter.</summary>
    /// <param name="source">The pipe. What is behind the pickle stays in it.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="UnpicklingException">The pickle is malformed, or is not of the type that is asked for.</exception>
    public static async Task<T> LoadAsync<T>(
        System.IO.Pipelines.PipeReader source, PickleConverter<T> converter, PickleOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(converter);
        options = (options ?? PickleOptions.Default).StoppedBy(cancellationToken);
        using var pickle = await PickleSource.ReadAsync(source, options, cancellationToken).ConfigureAwait(false);
        return Loads(pickle.Data, converter, options);
    }
#endif
}
