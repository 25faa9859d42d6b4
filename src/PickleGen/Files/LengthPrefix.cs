using System.Buffers.Binary;

namespace PickleGen.Files;

/// <summary>The length before a pickle: four bytes, big-endian.</summary>
internal static class LengthPrefix
{
    public const int Length = 4;

    public static void Write(Span<byte> destination, int length) => BinaryPrimitives.WriteInt32BigEndian(destination, length);

    /// <summary>The length of the frame that starts here, refused before anything is read for it.</summary>
    public static int Read(ReadOnlySpan<byte> data, PickleLimits limits)
    {
        var length = BinaryPrimitives.ReadUInt32BigEndian(data);
        if (length > limits.MaxInputBytes) throw FileErrors.TooLong(limits);
        if (length == 0) throw FileErrors.Damaged("a frame of no bytes, which holds no pickle", 0);
        return (int)length;
    }
}
