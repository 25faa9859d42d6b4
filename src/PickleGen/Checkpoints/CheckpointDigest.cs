using System.Security.Cryptography;
using System.Text;
using PickleGen.Files;

namespace PickleGen.Checkpoints;

/// <summary>SHA-256 as the recipe has it: lowercase hexadecimal digits in a file of their own.</summary>
internal static class CheckpointDigest
{
    private const int ChunkLength = 1 << 20;

    public static string OfFile(string path)
    {
        using var file = FileOpening.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    public static string Of(ReadOnlySpan<byte> data) => Convert.ToHexStringLower(SHA256.HashData(data));

    /// <summary>
    /// What a checksum file says: the digits alone (<c>hexdigest()</c>), or a line of <c>sha256sum</c>, which goes on with
    /// the name of a file. Null if it says nothing.
    /// </summary>
    public static string? Parse(byte[]? file)
    {
        if (file is null) return null;
        var text = Encoding.Latin1.GetString(file).AsSpan().Trim();
        var end = text.IndexOfAny(" \t\r\n");
        var digits = end < 0 ? text : text[..end];
        return digits.Length == 2 * SHA256.HashSizeInBytes && !digits.ContainsAnyExcept("0123456789abcdefABCDEF")
            ? digits.ToString().ToLowerInvariant()
            : null;
    }

    /// <summary>Whether a file that is written beside a state is that of a state with such a digest.</summary>
    public static bool Mentions(ReadOnlySpan<byte> file, string digest) => file.IndexOf(Encoding.ASCII.GetBytes(digest)) >= 0;

    /// <summary>Reads a file and its digest.</summary>
    public static byte[] Read(FileStream file, PickleOptions options, Action<long, long>? progress, out string digest)
    {
        var length = file.Length;
        if (length > options.Limits.MaxInputBytes) throw FileErrors.TooLong(options.Limits);
        var bytes = GC.AllocateUninitializedArray<byte>((int)length);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var end = 0;
        while (end < bytes.Length)
        {
            options.ThrowIfStopped();
            var count = file.Read(bytes, end, Math.Min(ChunkLength, bytes.Length - end));
            if (count == 0) break;
            hash.AppendData(bytes, end, count);
            end += count;
            progress?.Invoke(end, length);
        }

        digest = Convert.ToHexStringLower(hash.GetHashAndReset());
        return end == bytes.Length ? bytes : bytes[..end];
    }
}
