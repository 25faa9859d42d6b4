using PickleGen.Internal;

namespace PickleGen.Checkpoints;

/// <summary>
/// What stands in <c>NAME.sig</c>: a signed pickle of a dict of texts, the name and the SHA-256 of the two files. So neither
/// can be changed, and none put under another name.
/// </summary>
internal static class CheckpointSignature
{
    private static readonly PickleConverter<Dictionary<string, string>> Statement =
        PickleConverters.Dictionary(PickleConverters.String, PickleConverters.String);

    public static byte[] Make(string name, string digest, byte[] json, CheckpointOptions options)
    {
        var statement = new Dictionary<string, string> { ["name"] = name, ["sha256"] = digest, ["metadata"] = CheckpointDigest.Of(json) };
        return SignedPickle.Dumps(statement, Statement, options.Keys!, Options(options));
    }

    public static void Verify(byte[]? signature, string name, string digest, byte[]? json, CheckpointOptions options)
    {
        if (signature is null)
            throw new SignatureException(SignatureError.NotSigned, $"The checkpoint '{ShownText.Of(name)}' is not signed, and the store has keys");
        var statement = SignedPickle.Loads(signature, Statement, options.Keys!, Options(options));
        Compare(statement, "name", name);
        Compare(statement, "sha256", digest);
        Compare(statement, "metadata", json is null ? "" : CheckpointDigest.Of(json));
    }

    private static void Compare(Dictionary<string, string> statement, string key, string expected)
    {
        if (!string.Equals(statement.GetValueOrDefault(key), expected, StringComparison.Ordinal))
            throw new SignatureException(SignatureError.Mismatch, $"The signature is that of another checkpoint: its {key} differs");
    }

    private static SignedPickleOptions Options(CheckpointOptions options) => new() { Purpose = options.Purpose, Clock = options.Clock };
}
