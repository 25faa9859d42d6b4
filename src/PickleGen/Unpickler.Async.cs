using System.Runtime.CompilerServices;
using PickleGen.Reading;

namespace PickleGen;

public partial class Unpickler
{
#if NET10_0_OR_GREATER
    /// <summary>Reads from a pipe, with the asynchronous methods only. It is not completed.</summary>
    /// <param name="source">The pipe. Each load takes the bytes of its pickle and leaves the rest.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="context">What names stand for; null for the built-in safe set.</param>
    public Unpickler(System.IO.Pipelines.PipeReader source, PickleOptions? options = null, PickleContext? context = null)
        : this(new PipeInput(source), options, context)
    {
    }
#endif

    /// <summary>Loads the next pickle, whatever it holds, without blocking on the source.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="UnpicklingException">There is none, or it is malformed.</exception>
    public ValueTask<object?> LoadAsync(CancellationToken cancellationToken = default) => LoadAsync(PickleConverters.Object!, cancellationToken)!;

    /// <summary>Loads the next pickle without blocking on the source.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="UnpicklingException">There is none, it is malformed, or it is not of that type.</exception>
    public ValueTask<T> LoadAsync<T>(CancellationToken cancellationToken = default)
        where T : IPickleable<T> => LoadAsync(T.Converter, cancellationToken);

    /// <summary>Loads the next pickle, by a converter, without blocking on the source.</summary>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="UnpicklingException">There is none, it is malformed, or it is not of that type.</exception>
    public async ValueTask<T> LoadAsync<T>(PickleConverter<T> converter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(converter);
        using var pickle = await _input.NextAsync(_options, cancellationToken).ConfigureAwait(false);
        return Load(pickle, converter, cancellationToken);
    }

    /// <summary>Loads every pickle up to the end of the input.</summary>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <exception cref="UnpicklingException">On enumerating: a pickle is malformed or not of that type.</exception>
    public IEnumerable<T> LoadAll<T>(PickleConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return Enumerate();

        IEnumerable<T> Enumerate()
        {
            while (TryLoad(converter, out var value)) yield return value;
        }
    }

    /// <summary>Loads every pickle up to the end of the input, without blocking on the source.</summary>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <exception cref="UnpicklingException">On enumerating: a pickle is malformed or not of that type.</exception>
    public async IAsyncEnumerable<T> LoadAllAsync<T>(
        PickleConverter<T> converter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(converter);
        while (true)
        {
            using var pickle = await _input.NextAsync(_options, cancellationToken).ConfigureAwait(false);
            if (pickle.Data.IsEmpty) yield break;
            yield return Load(pickle, converter, cancellationToken);
        }
    }
}
