using System.Runtime.CompilerServices;
using PickleGen.Contexts;
using PickleGen.Files;

namespace PickleGen;

public static partial class PickleFile
{
    /// <summary>Reads the objects of a file one by one, while they are enumerated; what was read is not kept.</summary>
    /// <param name="path">The file. It is opened when the enumeration starts and closed when it ends.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">On enumerating: an object is malformed, or is not of that type. Those before it have been given.</exception>
    public static IEnumerable<T> ReadAll<T>(string path, PickleFileOptions? options = null)
        where T : IPickleable<T> => ReadAll(path, T.Converter, options);

    /// <summary>Reads the objects of a file one by one, by their converter.</summary>
    /// <param name="path">The file. It is opened when the enumeration starts and closed when it ends.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">On enumerating: an object is malformed, or is not of the type that is asked for. Those before it have been given.</exception>
    public static IEnumerable<T> ReadAll<T>(string path, PickleConverter<T> converter, PickleFileOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(converter);
        options ??= PickleFileOptions.Default;
        return Enumerate(() => FileOpening.Open(path, options), converter, converter.Registry, options);
    }

    /// <summary>Reads whatever objects a file holds, one by one.</summary>
    /// <param name="path">The file. It is opened when the enumeration starts and closed when it ends.</param>
    /// <param name="context">What names stand for; null for the built-in safe set.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">On enumerating: an object is malformed. Those before it have been given.</exception>
    public static IEnumerable<object?> ReadAll(string path, PickleContext? context = null, PickleFileOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= PickleFileOptions.Default;
        return Enumerate(() => FileOpening.Open(path, options), PickleConverters.Object, context?.Registry ?? PickleRegistry.BuiltIn, options);
    }

    /// <summary>Reads the objects of a stream one by one, up to its end, with a buffer of its own.</summary>
    /// <param name="source">The stream; it stays open, and is read further than what was enumerated. <see cref="Pickle.LoadAll{T}(Stream, PickleOptions?)"/> is not.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">On enumerating: an object is malformed, or is not of that type. Those before it have been given.</exception>
    public static IEnumerable<T> ReadAll<T>(Stream source, PickleFileOptions? options = null)
        where T : IPickleable<T> => ReadAll(source, T.Converter, options);

    /// <summary>Reads the objects of a stream one by one, by their converter, up to its end, with a buffer of its own.</summary>
    /// <param name="source">The stream; it stays open, and is read further than what was enumerated.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="UnpicklingException">On enumerating: an object is malformed, or is not of the type that is asked for. Those before it have been given.</exception>
    public static IEnumerable<T> ReadAll<T>(Stream source, PickleConverter<T> converter, PickleFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(converter);
        options ??= PickleFileOptions.Default;
        return Enumerate(() => FileOpening.Open(source, options), converter, converter.Registry, options);
    }

    /// <summary>Reads the objects of a file one by one without blocking on the disk.</summary>
    /// <param name="path">The file. It is opened when the enumeration starts and closed when it ends.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <exception cref="UnpicklingException">On enumerating: an object is malformed, or is not of that type. Those before it have been given.</exception>
    public static IAsyncEnumerable<T> ReadAllAsync<T>(string path, PickleFileOptions? options = null, CancellationToken cancellationToken = default)
        where T : IPickleable<T> => ReadAllAsync(path, T.Converter, options, cancellationToken);

    /// <summary>Reads the objects of a file one by one, by their converter, without blocking on the disk.</summary>
    /// <param name="path">The file. It is opened when the enumeration starts and closed when it ends.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <exception cref="UnpicklingException">On enumerating: an object is malformed, or is not of the type that is asked for. Those before it have been given.</exception>
    public static IAsyncEnumerable<T> ReadAllAsync<T>(
        string path, PickleConverter<T> converter, PickleFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(converter);
        options ??= PickleFileOptions.Default;
        return EnumerateAsync(_ => new(FileOpening.Open(path, options)), converter, options, cancellationToken);
    }

    /// <summary>Reads the objects of a stream one by one, up to its end, without blocking on it.</summary>
    /// <param name="source">The stream; it stays open, and is read further than what was enumerated.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <exception cref="UnpicklingException">On enumerating: an object is malformed, or is not of that type. Those before it have been given.</exception>
    public static IAsyncEnumerable<T> ReadAllAsync<T>(Stream source, PickleFileOptions? options = null, CancellationToken cancellationToken = default)
        where T : IPickleable<T> => ReadAllAsync(source, T.Converter, options, cancellationToken);

    /// <summary>Reads the objects of a stream one by one, by their converter, up to its end, without blocking on it.</summary>
    /// <param name="source">The stream; it stays open, and is read further than what was enumerated.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <exception cref="UnpicklingException">On enumerating: an object is malformed, or is not of the type that is asked for. Those before it have been given.</exception>
    public static IAsyncEnumerable<T> ReadAllAsync<T>(
        Stream source, PickleConverter<T> converter, PickleFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(converter);
        options ??= PickleFileOptions.Default;
        return EnumerateAsync(token => FileOpening.OpenAsync(source, options, token), converter, options, cancellationToken);
    }

    private static IEnumerable<T> Enumerate<T>(Func<ByteWindow> open, PickleConverter<T> converter, PickleRegistry registry, PickleFileOptions options)
    {
        using var reader = new ObjectReader<T>(open(), converter, registry, options);
        while (reader.TryRead(options.Pickle, out var value)) yield return value;
    }

    private static async IAsyncEnumerable<T> EnumerateAsync<T>(
        Func<CancellationToken, ValueTask<ByteWindow>> open,
        PickleConverter<T> converter,
        PickleFileOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new ObjectReader<T>(await open(cancellationToken).ConfigureAwait(false), converter, converter.Registry, options);
        var pickleOptions = options.Pickle.StoppedBy(cancellationToken);
        while (true)
        {
            // Nearly every object is in memory already, and costs no task.
            if (!reader.TryReadNow(pickleOptions, out var value, out var isAtEnd))
            {
                if (isAtEnd) yield break;
                await reader.ExtendAsync(cancellationToken).ConfigureAwait(false);
                continue;
            }

            yield return value;
        }
    }
}
