using System.Security.Cryptography;
using PickleGen.Integrity;

namespace PickleGen;

// Large files: what is in memory is one chunk, but for loads, which have the whole pickle before a byte of it is read.
public static partial class SignedPickle
{
    private const int ChunkLength = 1 << 16;

    /// <summary>Pickles and signs a value of a <see cref="PickleableAttribute"/> type into a stream.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="keys">The keys, of which the current one signs.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled; nothing has been written.</exception>
    public static void Dump<T>(T value, Stream destination, SigningKeys keys, SignedPickleOptions? options = null)
        where T : IPickleable<T> => Dump(value, T.Converter, destination, keys, options);

    /// <summary>Pickles and signs a value by its converter into a stream.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="keys">The keys, of which the current one signs.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled; nothing has been written.</exception>
    public static void Dump<T>(T value, PickleConverter<T> converter, Stream destination, SigningKeys keys, SignedPickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        options ??= SignedPickleOptions.Default;
        SignTo(destination, Pickle.Dumps(value, converter, options.Pickle), keys, options);
    }

    /// <summary>Pickles and signs a value of any type the context knows into a stream.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="context">The context.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="keys">The keys, of which the current one signs.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled; nothing has been written.</exception>
    public static void Dump(object? value, PickleContext context, Stream destination, SigningKeys keys, SignedPickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        options ??= SignedPickleOptions.Default;
        SignTo(destination, Pickle.Dumps(value, context, options.Pickle), keys, options);
    }

    /// <summary>Reads one signed pickle of a <see cref="PickleableAttribute"/> type from a stream.</summary>
    /// <param name="source">The stream. It is read up to the end of the signature and no further.</param>
    /// <param name="keys">The keys it may be signed with.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="SignatureException">The signature is wrong, or is not what the options ask for.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed, or is not of that type.</exception>
    public static T Load<T>(Stream source, SigningKeys keys, SignedPickleOptions? options = null)
        where T : IPickleable<T> => Load(source, T.Converter, keys, options);

    /// <summary>Reads one signed pickle from a stream, by its converter.</summary>
    /// <param name="source">The stream. It is read up to the end of the signature and no further.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="keys">The keys it may be signed with.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="SignatureException">The signature is wrong, or is not what the options ask for.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed, or is not of that type.</exception>
    public static T Load<T>(Stream source, PickleConverter<T> converter, SigningKeys keys, SignedPickleOptions? options = null)
    {
        options ??= SignedPickleOptions.Default;
        return Pickle.Loads(Verified(source, keys, options), converter, options.Pickle);
    }

    /// <summary>Reads one signed pickle from a stream; instances of the context's classes are of its types.</summary>
    /// <param name="source">The stream. It is read up to the end of the signature and no further.</param>
    /// <param name="context">The context.</param>
    /// <param name="keys">The keys it may be signed with.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value; null is None.</returns>
    /// <exception cref="SignatureException">The signature is wrong, or is not what the options ask for.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed.</exception>
    public static object? Load(Stream source, PickleContext context, SigningKeys keys, SignedPickleOptions? options = null)
    {
        options ??= SignedPickleOptions.Default;
        return Pickle.Loads(Verified(source, keys, options), context, options.Pickle);
    }

    /// <summary>Signs a pickle of any size that exists already.</summary>
    /// <param name="pickle">The pickle, from the position of the stream to its end. One that cannot seek is read into memory first.</param>
    /// <param name="destination">Where the signed pickle goes.</param>
    /// <param name="keys">The keys, of which the current one signs.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="IOException">The pickle changes while it is read.</exception>
    public static void Sign(Stream pickle, Stream destination, SigningKeys keys, SignedPickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pickle);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(keys);
        if (!pickle.CanSeek)
        {
            var copy = new MemoryStream();
            pickle.CopyTo(copy);
            copy.Position = 0;
            pickle = copy;
        }

        var length = pickle.Length - pickle.Position;
        var header = Signatures.NewHeader(keys.Current, options ?? SignedPickleOptions.Default, length);
        using var hash = Signatures.Start(keys.Current.Algorithm, keys.Current.Secret);
        hash.AppendData(header);
        destination.Write(header);
        if (Copy(pickle, destination, length, hash) < length)
            throw new IOException("The pickle has become shorter while it was signed.");

        destination.Write(hash.GetHashAndReset());
    }

    /// <summary>Verifies a signed pickle of any size and copies the pickle within.</summary>
    /// <param name="source">The stream. It is read up to the end of the signature and no further.</param>
    /// <param name="pickle">
    /// Where the pickle goes; <see cref="Stream.Null"/> to verify only. It is written before the signature is known, which
    /// stands at the end: where this method throws, throw away what it has written.
    /// </param>
    /// <param name="keys">The keys it may be signed with.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>What the signature says.</returns>
    /// <exception cref="SignatureException">The signature is wrong, or is not what the options ask for.</exception>
    public static SignatureInfo Verify(Stream source, Stream pickle, SigningKeys keys, SignedPickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pickle);
        return Verify(source, pickle, keys, options ?? SignedPickleOptions.Default, long.MaxValue);
    }

    private static void SignTo(Stream destination, byte[] pickle, SigningKeys keys, SignedPickleOptions options) =>
        Sign(new MemoryStream(pickle, writable: false), destination, keys, options);

    private static ReadOnlySpan<byte> Verified(Stream source, SigningKeys keys, SignedPickleOptions options)
    {
        var pickle = new MemoryStream();
        Verify(source, pickle, keys, options, options.Pickle.Limits.MaxInputBytes);
        return pickle.GetBuffer().AsSpan(0, (int)pickle.Length);
    }

    private static SignatureInfo Verify(Stream source, Stream pickle, SigningKeys keys, SignedPickleOptions options, long maxLength)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keys);
        var header = new byte[SignedHeader.FixedLength];
        var count = source.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        var length = SignedHeader.LengthOf(header.AsSpan(0, count));
        Array.Resize(ref header, length);
        count += source.ReadAtLeast(header.AsSpan(count), length - count, throwOnEndOfStream: false);
        var info = SignedHeader.Read(header.AsSpan(0, count), out _);
        var key = Signatures.KeyFor(info, keys);
        Signatures.CheckLength(info, maxLength);
        using var hash = Signatures.Start(key.Algorithm, key.Secret);
        hash.AppendData(header);
        var signature = new byte[hash.HashLengthInBytes];
        if (Copy(source, pickle, info.Length, hash) < info.Length
            || source.ReadAtLeast(signature, signature.Length, throwOnEndOfStream: false) < signature.Length)
        {
            throw SignedHeader.Malformed("is cut off");
        }

        Signatures.Compare(hash.GetHashAndReset(), signature);
        Signatures.CheckUse(info, options);
        return info;
    }

    // A length is believed only as far as bytes come.
    private static long Copy(Stream source, Stream destination, long length, IncrementalHash hash)
    {
        var buffer = new byte[(int)Math.Min(ChunkLength, Math.Max(length, 1))];
        var copied = 0L;
        while (copied < length)
        {
            var count = source.Read(buffer, 0, (int)Math.Min(buffer.Length, length - copied));
            if (count == 0)
                break;

            hash.AppendData(buffer, 0, count);
            destination.Write(buffer, 0, count);
            copied += count;
        }

        return copied;
    }
}
