using System.Security.Cryptography;
using PickleGen.Internal;

namespace PickleGen.Integrity;

/// <summary>Makes and judges what stands around a signed pickle.</summary>
internal static class Signatures
{
    public static IncrementalHash Start(SignatureAlgorithm algorithm, ReadOnlySpan<byte> secret) => IncrementalHash.CreateHMAC(
        algorithm switch
        {
            SignatureAlgorithm.HmacSha256 => HashAlgorithmName.SHA256,
            SignatureAlgorithm.HmacSha384 => HashAlgorithmName.SHA384,
            SignatureAlgorithm.HmacSha512 => HashAlgorithmName.SHA512,
            _ => throw new ArgumentOutOfRangeException(nameof(algorithm)),
        },
        secret);

    /// <summary>The bytes of a signature.</summary>
    public static int LengthOf(SignatureAlgorithm algorithm) => algorithm switch
    {
        SignatureAlgorithm.HmacSha256 => SHA256.HashSizeInBytes,
        SignatureAlgorithm.HmacSha384 => SHA384.HashSizeInBytes,
        _ => SHA512.HashSizeInBytes,
    };

    public static byte[] NewHeader(SigningKey key, SignedPickleOptions options, long length) =>
        SignedHeader.ToBytes(new SignatureInfo(key.Id, key.Algorithm, options.Purpose, options.Clock.GetUtcNow(), length));

    /// <summary>The key that a header names.</summary>
    public static SigningKey KeyFor(SignatureInfo info, SigningKeys keys)
    {
        var key = keys.Find(info.KeyId)
            ?? throw new SignatureException(SignatureError.UnknownKey, $"The pickle is signed with the key '{ShownText.Of(info.KeyId)}', which is not among those given");
        return key.Algorithm == info.Algorithm
            ? key
            : throw new SignatureException(SignatureError.OtherAlgorithm, $"The pickle names {info.Algorithm}, and the key '{key.Id}' signs with {key.Algorithm}");
    }

    /// <summary>Compares in a time that does not tell how much of it is right.</summary>
    public static void Compare(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> found)
    {
        if (!CryptographicOperations.FixedTimeEquals(expected, found))
            throw new SignatureException(SignatureError.Mismatch, "The signature is wrong: the pickle was changed after it was signed, or signed with another secret");
    }

    /// <summary>Before a byte of the pickle is read.</summary>
    public static void CheckLength(SignatureInfo info, long maxLength)
    {
        if (info.Length > maxLength)
            throw new SignatureException(SignatureError.TooLong, $"The signed pickle has {info.Length} bytes, and PickleLimits.MaxInputBytes allows {maxLength}");
    }

    /// <summary>What can only be believed once the signature is right.</summary>
    public static void CheckUse(SignatureInfo info, SignedPickleOptions options)
    {
        if (!string.Equals(info.Purpose, options.Purpose, StringComparison.Ordinal))
            throw new SignatureException(SignatureError.OtherPurpose, $"The pickle was signed for the purpose '{ShownText.Of(info.Purpose)}', not for '{ShownText.Of(options.Purpose)}'");

        if (options.MaxAge is not { } maxAge)
            return;

        var age = options.Clock.GetUtcNow() - info.SignedAt;
        if (age > maxAge + options.ClockSkew)
            throw new SignatureException(SignatureError.TooOld, $"The pickle was signed at {info.SignedAt:u}, longer ago than the {maxAge} that are allowed");

        if (age < -options.ClockSkew)
            throw new SignatureException(SignatureError.FromTheFuture, $"The pickle says it was signed at {info.SignedAt:u}, which is in the future; compare the clocks");
    }
}
