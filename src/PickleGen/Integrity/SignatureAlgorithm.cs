namespace PickleGen;

/// <summary>How a signature is computed (the digest of Python's <c>hmac.new</c>).</summary>
public enum SignatureAlgorithm
{
    /// <summary>HMAC with SHA-256, 32 bytes.</summary>
    HmacSha256 = 1,

    /// <summary>HMAC with SHA-384, 48 bytes.</summary>
    HmacSha384 = 2,

    /// <summary>HMAC with SHA-512, 64 bytes.</summary>
    HmacSha512 = 3,
}
