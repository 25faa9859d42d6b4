using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PickleGen.Arrays;

/// <summary>Numbers and their bytes, in bulk.</summary>
internal static class RawItems
{
    /// <summary>The items whose bytes these are; bytes after the last whole item are left.</summary>
    public static T[] Read<T>(ReadOnlySpan<byte> bytes, bool bigEndian)
        where T : unmanaged
    {
        var items = GC.AllocateUninitializedArray<T>(bytes.Length / Unsafe.SizeOf<T>());
        var target = MemoryMarshal.AsBytes(items.AsSpan());
        bytes[..target.Length].CopyTo(target);
        if (bigEndian == BitConverter.IsLittleEndian) Reverse(target, Unsafe.SizeOf<T>());
        return items;
    }

    /// <summary>The bytes of the items, little-endian.</summary>
    public static byte[] Write<T>(ReadOnlySpan<T> items)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(items).ToArray();
        if (!BitConverter.IsLittleEndian) Reverse(bytes, Unsafe.SizeOf<T>());
        return bytes;
    }

    private static void Reverse(Span<byte> bytes, int size)
    {
        switch (size)
        {
            case 2:
                var shorts = MemoryMarshal.Cast<byte, ushort>(bytes);
                BinaryPrimitives.ReverseEndianness(shorts, shorts);
                break;
            case 4:
                var ints = MemoryMarshal.Cast<byte, uint>(bytes);
                BinaryPrimitives.ReverseEndianness(ints, ints);
                break;
            case 8:
                var longs = MemoryMarshal.Cast<byte, ulong>(bytes);
                BinaryPrimitives.ReverseEndianness(longs, longs);
                break;
        }
    }
}
