using System.Buffers.Binary;
using System.Text;

namespace PickleGen.Integrity;

/// <summary>
/// What stands before a signed pickle. All numbers are big-endian:
/// <code>
/// 8 bytes  9E 'P' 'K' 'L' 'S' 0D 0A 1A   no pickle starts so: 9E is no opcode
/// 1 byte   version, 1
/// 1 byte   algorithm: 1, 2, 3 for HMAC-SHA-256, -384, -512
/// 2 bytes  flags, 0
/// 8 bytes  time of signing, milliseconds since 1970-01-01T00:00Z
/// 8 bytes  length of the pickle
/// 1 byte   length of the key's name
/// 2 bytes  length of the purpose
///          the key's name in UTF-8, the purpose in UTF-8
/// </code>
/// The pickle follows, and then the HMAC of everything before.
/// </summary>
internal static class SignedHeader
{
    /// <summary>The bytes before the two texts, which say how long those are.</summary>
    public const int FixedLength = 31;

    private const byte Version = 1;
    private const int AlgorithmAt = 9;
    private const int FlagsAt = 10;
    private const int TimeAt = 12;
    private const int LengthAt = 20;
    private const int IdLengthAt = 28;
    private const int PurposeLengthAt = 29;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly long FirstTime = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
    private static readonly long LastTime = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <summary>How every signed pickle starts.</summary>
    public static ReadOnlySpan<byte> Magic => [0x9e, (byte)'P', (byte)'K', (byte)'L', (byte)'S', 0x0d, 0x0a, 0x1a];

    public static byte[] ToBytes(SignatureInfo info)
    {
        var id = Utf8.GetBytes(info.KeyId);
        var purpose = Utf8.GetBytes(info.Purpose);
        if (purpose.Length > ushort.MaxValue)
            throw new ArgumentException($"A purpose has at most {ushort.MaxValue} bytes.", nameof(info));

        var bytes = new byte[FixedLength + id.Length + purpose.Length];
        Magic.CopyTo(bytes);
        bytes[Magic.Length] = Version;
        bytes[AlgorithmAt] = (byte)info.Algorithm;
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(TimeAt), info.SignedAt.ToUnixTimeMilliseconds());
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(LengthAt), info.Length);
        bytes[IdLengthAt] = (byte)id.Length;
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(PurposeLengthAt), (ushort)purpose.Length);
        id.CopyTo(bytes, FixedLength);
        purpose.CopyTo(bytes, FixedLength + id.Length);
        return bytes;
    }

    /// <summary>The bytes of the whole header, told by its fixed part.</summary>
    /// <exception cref="SignatureException">It is none.</exception>
    public static int LengthOf(ReadOnlySpan<byte> data)
    {
        if (!data.StartsWith(Magic))
            throw new SignatureException(SignatureError.NotSigned, "This is no signed pickle. If it is a plain one, Pickle.Loads reads it: then nothing says who wrote it");

        Check(data.Length >= FixedLength, "is cut off");
        return FixedLength + data[IdLengthAt] + BinaryPrimitives.ReadUInt16BigEndian(data[PurposeLengthAt..]);
    }

    /// <summary>Reads the header that the data starts with.</summary>
    /// <param name="data">The header, whatever follows.</param>
    /// <param name="end">Its length.</param>
    /// <exception cref="SignatureException">It is none, or none that makes sense.</exception>
    public static SignatureInfo Read(ReadOnlySpan<byte> data, out int end)
    {
        end = LengthOf(data);
        if (data[Magic.Length] != Version)
            throw new SignatureException(SignatureError.UnknownVersion, $"The signed pickle is of version {data[Magic.Length]} of its form, and only version {Version} is known; update PickleGen");

        var algorithm = (SignatureAlgorithm)data[AlgorithmAt];
        var time = BinaryPrimitives.ReadInt64BigEndian(data[TimeAt..]);
        var length = BinaryPrimitives.ReadInt64BigEndian(data[LengthAt..]);
        Check(data.Length >= end, "is cut off");
        Check(Enum.IsDefined(algorithm), $"names algorithm {data[AlgorithmAt]}, which does not exist");
        Check(BinaryPrimitives.ReadUInt16BigEndian(data[FlagsAt..]) == 0, "has flags that do not exist");
        Check(time >= FirstTime && time <= LastTime, "has a time that no calendar has");
        Check(length >= 0, "has a length below zero");
        Check(data[IdLengthAt] > 0, "names no key");
        var texts = data[FixedLength..end];
        return new SignatureInfo(Text(texts[..data[IdLengthAt]]), algorithm, Text(texts[data[IdLengthAt]..]), DateTimeOffset.FromUnixTimeMilliseconds(time), length);
    }

    public static SignatureException Malformed(string what) =>
        new(SignatureError.Malformed, $"The signed pickle {what}: it was damaged, or changed after it was signed");

    private static string Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Malformed("has a name that is no UTF-8");
        }
    }

    private static void Check(bool isGood, string problem)
    {
        if (!isGood)
            throw Malformed(problem);
    }
}
