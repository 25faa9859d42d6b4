using System.Security.Cryptography;
using System.Text;

namespace PickleGen;

/// <summary>A secret that signs pickles, with the name it goes by. Whoever has it can sign; keep it as a password is kept.</summary>
public sealed class SigningKey
{
    /// <summary>The fewest bytes of a secret.</summary>
    public const int LeastSecretLength = 16;

    private const int LongestId = byte.MaxValue;
    private readonly byte[] _secret;

    /// <summary>Creates a key.</summary>
    /// <param name="id">Its name, which stands readable in what it signs: 1 to 255 bytes of UTF-8.</param>
    /// <param name="secret">At least 16 bytes; 32 random ones are a good choice. They are copied.</param>
    /// <param name="algorithm">How it signs.</param>
    /// <exception cref="ArgumentException">The name is empty or too long, or the secret too short.</exception>
    public SigningKey(string id, ReadOnlySpan<byte> secret, SignatureAlgorithm algorithm = SignatureAlgorithm.HmacSha256)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (Encoding.UTF8.GetByteCount(id) > LongestId)
            throw new ArgumentException($"The name of a key has at most {LongestId} bytes.", nameof(id));

        if (secret.Length < LeastSecretLength)
            throw new ArgumentException($"A secret has at least {LeastSecretLength} bytes, and this one {secret.Length}; SigningKey.Generate makes one.", nameof(secret));

        if (!Enum.IsDefined(algorithm))
            throw new ArgumentOutOfRangeException(nameof(algorithm));

        Id = id;
        Algorithm = algorithm;
        _secret = secret.ToArray();
    }

    /// <summary>Its name.</summary>
    public string Id { get; }

    /// <summary>How it signs.</summary>
    public SignatureAlgorithm Algorithm { get; }

    internal ReadOnlySpan<byte> Secret => _secret;

    /// <summary>Creates a key of 32 random bytes. Its secret is in <see cref="ExportSecret"/>.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="algorithm">How it signs.</param>
    public static SigningKey Generate(string id, SignatureAlgorithm algorithm = SignatureAlgorithm.HmacSha256) =>
        new(id, RandomNumberGenerator.GetBytes(2 * LeastSecretLength), algorithm);

    /// <summary>A copy of the secret, to be stored.</summary>
    public byte[] ExportSecret() => [.. _secret];

    /// <summary>The name and the algorithm, never the secret.</summary>
    public override string ToString() => $"{Id} ({Algorithm})";
}
