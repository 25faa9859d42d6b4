using PickleGen.Integrity;

namespace PickleGen;

// Waiting is for the stream alone: pickling, signing and their opposites are done in one go, in memory.
public static partial class SignedPickle
{
    /// <summary>Pickles and signs a value of a <see cref="PickleableAttribute"/> type into a stream without blocking on it.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="keys">The keys, of which the current one signs.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled; nothing has been written.</exception>
    public static Task DumpAsync<T>(
        T value, Stream destination, SigningKeys keys, SignedPickleOptions? options = null, CancellationToken cancellationToken = default)
        where T : IPickleable<T> => DumpAsync(value, T.Converter, destination, keys, options, cancellationToken);

    /// <summary>Pickles and signs a value by its converter into a stream without blocking on it.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="keys">The keys, of which the current one signs.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled; nothing has been written.</exception>
    public static async Task DumpAsync<T>(
        T value,
        PickleConverter<T> converter,
        Stream destination,
        SigningKeys keys,
        SignedPickleOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        await destination.WriteAsync(Dumps(value, converter, keys, options), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads one signed pickle of a <see cref="PickleableAttribute"/> type from a stream without blocking on it.</summary>
    /// <param name="source">The stream. It is read up to the end of the signature and no further.</param>
    /// <param name="keys">The keys it may be signed with.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The value.</returns>
    /// <exception cref="SignatureException">The signature is wrong, or is not what the options ask for.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed, or is not of that type.</exception>
    public static Task<T> LoadAsync<T>(
        Stream source, SigningKeys keys, SignedPickleOptions? options = null, CancellationToken cancellationToken = default)
        where T : IPickleable<T> => LoadAsync(source, T.Converter, keys, options, cancellationToken);

    /// <summary>Reads one signed pickle from a stream without blocking on it, by its converter.</summary>
    /// <param name="source">The stream. It is read up to the end of the signature and no further.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="keys">The keys it may be signed with.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The value.</returns>
    /// <exception cref="SignatureException">The signature is wrong, or is not what the options ask for.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed, or is not of that type.</exception>
    public static async Task<T> LoadAsync<T>(
        Stream source,
        PickleConverter<T> converter,
        SigningKeys keys,
        SignedPickleOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(converter);
        ArgumentNullException.ThrowIfNull(keys);
        options ??= SignedPickleOptions.Default;
        var signed = new MemoryStream();
        await FillAsync(signed, source, SignedHeader.FixedLength, cancellationToken).ConfigureAwait(false);
        await FillAsync(signed, source, SignedHeader.LengthOf(Content(signed)), cancellationToken).ConfigureAwait(false);
        await FillAsync(signed, source, WholeLength(Content(signed), keys, options), cancellationToken).ConfigureAwait(false);

        // What is cut off is refused there; and what takes long is stopped by the token too.
        return Loads(Content(signed), converter, keys, options with { Pickle = options.Pickle.StoppedBy(cancellationToken) });
    }

    private static ReadOnlySpan<byte> Content(MemoryStream signed) => signed.GetBuffer().AsSpan(0, (int)signed.Length);

    // A pickle that nobody here can have signed is not waited for.
    private static long WholeLength(ReadOnlySpan<byte> header, SigningKeys keys, SignedPickleOptions options)
    {
        var info = SignedHeader.Read(header, out var start);
        Signatures.KeyFor(info, keys);
        Signatures.CheckLength(info, options.Pickle.Limits.MaxInputBytes);
        return start + info.Length + Signatures.LengthOf(info.Algorithm);
    }

    // A length is believed only as far as bytes come.
    private static async Task FillAsync(MemoryStream signed, Stream source, long length, CancellationToken cancellationToken)
    {
        var buffer = new byte[(int)Math.Min(ChunkLength, length)];
        while (signed.Length < length)
        {
            var wanted = (int)Math.Min(buffer.Length, length - signed.Length);
            var count = await source.ReadAsync(buffer.AsMemory(0, wanted), cancellationToken).ConfigureAwait(false);
            if (count == 0)
                return;

            signed.Write(buffer, 0, count);
        }
    }
}
