using PickleGen.Contexts;
using PickleGen.Integrity;

namespace PickleGen;

/// <summary>
/// Pickles with a signature (an HMAC): whoever has the key knows that somebody with the key wrote them, and that not a
/// byte has changed since. The signature is checked before anything is read. It covers the name of the key, the
/// algorithm, the time and the purpose too.
/// </summary>
/// <remarks>
/// A signature hides nothing; anybody can read the pickle. The form is documented with a reader in Python in
/// docs/signed.md. For the bare digests of Python recipes there is <see cref="PickleSignature"/>.
/// </remarks>
public static partial class SignedPickle
{
    /// <summary>Pickles and signs a value of a <see cref="PickleableAttribute"/> type.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="keys">The keys, of which the current one signs.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The signed pickle, which <see cref="Loads{T}(ReadOnlySpan{byte}, SigningKeys, SignedPickleOptions?)"/> reads.</returns>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public static byte[] Dumps<T>(T value, SigningKeys keys, SignedPickleOptions? options = null)
        where T : IPickleable<T> => Dumps(value, T.Converter, keys, options);

    /// <summary>Pickles and signs a value by its converter.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="keys">The keys, of which the current one signs.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The signed pickle.</returns>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public static byte[] Dumps<T>(T value, PickleConverter<T> converter, SigningKeys keys, SignedPickleOptions? options = null)
    {
        options ??= SignedPickleOptions.Default;
        return Sign(Pickle.Dumps(value, converter, options.Pickle), keys, options);
    }

    /// <summary>Pickles and signs a value of any type the context knows.</summary>
    /// <param name="value">The value; null is None.</param>
    /// <param name="context">The context.</param>
    /// <param name="keys">The keys, of which the current one signs.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The signed pickle.</returns>
    /// <exception cref="PicklingException">Something the value refers to cannot be pickled.</exception>
    public static byte[] Dumps(object? value, PickleContext context, SigningKeys keys, SignedPickleOptions? options = null)
    {
        options ??= SignedPickleOptions.Default;
        return Sign(Pickle.Dumps(value, context, options.Pickle), keys, options);
    }

    /// <summary>Verifies and unpickles a value of a <see cref="PickleableAttribute"/> type.</summary>
    /// <param name="data">The signed pickle, and nothing after it.</param>
    /// <param name="keys">The keys it may be signed with.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="SignatureException">The signature is wrong, or is not what the options ask for.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed, or is not of that type.</exception>
    public static T Loads<T>(ReadOnlySpan<byte> data, SigningKeys keys, SignedPickleOptions? options = null)
        where T : IPickleable<T> => Loads(data, T.Converter, keys, options);

    /// <summary>Verifies and unpickles a value by its converter.</summary>
    /// <param name="data">The signed pickle, and nothing after it.</param>
    /// <param name="converter">The converter, from <see cref="PickleConverters"/> or a context.</param>
    /// <param name="keys">The keys it may be signed with.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="SignatureException">The signature is wrong, or is not what the options ask for.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed, or is not of that type.</exception>
    public static T Loads<T>(ReadOnlySpan<byte> data, PickleConverter<T> converter, SigningKeys keys, SignedPickleOptions? options = null)
    {
        options ??= SignedPickleOptions.Default;
        return Pickle.Loads(Verified(data, keys, options, out _), converter, options.Pickle);
    }

    /// <summary>Verifies and unpickles whatever the pickle holds; instances of the context's classes are of its types.</summary>
    /// <param name="data">The signed pickle, and nothing after it.</param>
    /// <param name="context">The context.</param>
    /// <param name="keys">The keys it may be signed with.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="SignatureException">The signature is wrong, or is not what the options ask for.</exception>
    /// <exception cref="UnpicklingException">The pickle within is malformed.</exception>
    public static object? Loads(ReadOnlySpan<byte> data, PickleContext context, SigningKeys keys, SignedPickleOptions? options = null)
    {
        options ??= SignedPickleOptions.Default;
        return Pickle.Loads(Verified(data, keys, options, out _), context, options.Pickle);
    }

    /// <summary>Signs a pickle that exists already, whoever wrote it.</summary>
    /// <param name="pickle">The pickle. It is not looked into.</param>
    /// <param name="keys">The keys, of which the current one signs.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The signed pickle.</returns>
    public static byte[] Sign(ReadOnlySpan<byte> pickle, SigningKeys keys, SignedPickleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var header = Signatures.NewHeader(keys.Current, options ?? SignedPickleOptions.Default, pickle.Length);
        using var hash = Signatures.Start(keys.Current.Algorithm, keys.Current.Secret);
        var signed = new byte[header.Length + pickle.Length + hash.HashLengthInBytes];
        header.CopyTo(signed, 0);
        pickle.CopyTo(signed.AsSpan(header.Length));
        hash.AppendData(signed.AsSpan(0, header.Length + pickle.Length));
        hash.GetHashAndReset(signed.AsSpan(header.Length + pickle.Length));
        return signed;
    }

    /// <summary>Verifies a signed pickle and gives the pickle within, for Python or another reader.</summary>
    /// <param name="data">The signed pickle, and nothing after it.</param>
    /// <param name="keys">The keys it may be signed with.</param>
    /// <param name="info">What the signature says.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>The part of <paramref name="data"/> that is the pickle.</returns>
    /// <exception cref="SignatureException">The signature is wrong, or is not what the options ask for.</exception>
    public static ReadOnlySpan<byte> Verify(ReadOnlySpan<byte> data, SigningKeys keys, out SignatureInfo info, SignedPickleOptions? options = null) =>
        Verified(data, keys, options ?? SignedPickleOptions.Default, out info);

    /// <summary>Whether a signed pickle is what it should be.</summary>
    /// <param name="data">The signed pickle, and nothing after it.</param>
    /// <param name="keys">The keys it may be signed with.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <returns>False where <c>Loads</c> would throw a <see cref="SignatureException"/>.</returns>
    public static bool IsSigned(ReadOnlySpan<byte> data, SigningKeys keys, SignedPickleOptions? options = null)
    {
        try
        {
            Verified(data, keys, options ?? SignedPickleOptions.Default, out _);
            return true;
        }
        catch (SignatureException)
        {
            return false;
        }
    }

    private static ReadOnlySpan<byte> Verified(ReadOnlySpan<byte> data, SigningKeys keys, SignedPickleOptions options, out SignatureInfo info)
    {
        ArgumentNullException.ThrowIfNull(keys);
        info = SignedHeader.Read(data, out var start);
        var key = Signatures.KeyFor(info, keys);
        using var hash = Signatures.Start(key.Algorithm, key.Secret);
        var rest = data.Length - start - hash.HashLengthInBytes;
        if (rest != info.Length)
            throw SignedHeader.Malformed(rest < info.Length ? "is cut off" : "has bytes after its end");

        hash.AppendData(data[..^hash.HashLengthInBytes]);
        Signatures.Compare(hash.GetHashAndReset(), data[^hash.HashLengthInBytes..]);
        Signatures.CheckUse(info, options);
        return data.Slice(start, (int)info.Length);
    }
}
