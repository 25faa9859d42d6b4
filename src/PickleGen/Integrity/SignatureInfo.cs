namespace PickleGen;

/// <summary>What a verified signature says.</summary>
/// <param name="KeyId">The key it was signed with.</param>
/// <param name="Algorithm">How.</param>
/// <param name="Purpose">What for.</param>
/// <param name="SignedAt">When, to the millisecond, by the clock of whoever signed it.</param>
/// <param name="Length">The bytes of the pickle within.</param>
public sealed record SignatureInfo(string KeyId, SignatureAlgorithm Algorithm, string Purpose, DateTimeOffset SignedAt, long Length);
