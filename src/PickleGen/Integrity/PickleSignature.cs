using System.Buffers;
using System.Security.Cryptography;
using PickleGen.Integrity;

namespace PickleGen;

/// <summary>
/// The bare signatures of Python recipes, which travel beside the pickle: the digest of
/// <c>hmac.new(secret, data, 'sha256')</c>. They say nothing about time or purpose; <see cref="SignedPickle"/> does.
/// </summary>
public static class PickleSignature
{
    private const int ChunkLength = 1 << 16;

    /// <summary>Signs, as <c>hmac.new(secret, data, …).digest()</c> does.</summary>
    /// <param name="data">The pickle.</param>
    /// <param name="secret">The secret that both sides have.</param>
    /// <param name="algorithm">The digest.</param>
    /// <returns>32, 48 or 64 bytes.</returns>
    public static byte[] Compute(ReadOnlySpan<byte> data, ReadOnlySpan<byte> secret, SignatureAlgorithm algorithm = SignatureAlgorithm.HmacSha256)
    {
        using var hash = Signatures.Start(algorithm, secret);
        hash.AppendData(data);
        return hash.GetHashAndReset();
    }

    /// <summary>Signs what a stream holds from its position on, without keeping it in memory.</summary>
    /// <param name="data">The pickle; it is read to the end.</param>
    /// <param name="secret">The secret that both sides have.</param>
    /// <param name="algorithm">The digest.</param>
    /// <returns>32, 48 or 64 bytes.</returns>
    public static byte[] Compute(Stream data, ReadOnlySpan<byte> secret, SignatureAlgorithm algorithm = SignatureAlgorithm.HmacSha256)
    {
        ArgumentNullException.ThrowIfNull(data);
        using var hash = Signatures.Start(algorithm, secret);
        var buffer = new byte[ChunkLength];
        for (int count; (count = data.Read(buffer)) > 0;)
            hash.AppendData(buffer, 0, count);

        return hash.GetHashAndReset();
    }

    /// <summary>Whether the signature is that of the data, in a time that does not depend on the answer (<c>hmac.compare_digest</c>).</summary>
    /// <param name="data">The pickle.</param>
    /// <param name="signature">What came beside it.</param>
    /// <param name="secret">The secret that both sides have.</param>
    /// <param name="algorithm">The digest.</param>
    /// <returns>False if data or signature were changed, or another secret was used: do not load the pickle then.</returns>
    public static bool Verify(
        ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> secret, SignatureAlgorithm algorithm = SignatureAlgorithm.HmacSha256) =>
        CryptographicOperations.FixedTimeEquals(Compute(data, secret, algorithm), signature);

    /// <summary>As the other, for a signature in hexadecimal digits (<c>hexdigest()</c>), of either case.</summary>
    /// <param name="data">The pickle.</param>
    /// <param name="signature">What came beside it. Text that is no hexadecimal number is no signature.</param>
    /// <param name="secret">The secret that both sides have.</param>
    /// <param name="algorithm">The digest.</param>
    /// <returns>False if data or signature were changed, or another secret was used: do not load the pickle then.</returns>
    public static bool Verify(
        ReadOnlySpan<byte> data, string signature, ReadOnlySpan<byte> secret, SignatureAlgorithm algorithm = SignatureAlgorithm.HmacSha256)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return IsSame(Compute(data, secret, algorithm), signature);
    }

    /// <summary>Whether hexadecimal digits are those of a signature, in a time that does not depend on the answer.</summary>
    /// <param name="expected">What <c>Compute</c> has given.</param>
    /// <param name="signature">What came beside the pickle.</param>
    public static bool IsSame(ReadOnlySpan<byte> expected, string signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        var found = new byte[expected.Length];
        return signature.Length == 2 * found.Length
            && Convert.FromHexString(signature, found, out _, out _) == OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(expected, found);
    }
}
