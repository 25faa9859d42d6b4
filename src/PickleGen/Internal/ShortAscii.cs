using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PickleGen.Internal;

/// <summary>Text of a few dozen ASCII characters, which most text in pickles is: less than a call of the general way costs.</summary>
internal static class ShortAscii
{
    private const int Block = 8;

    /// <summary>
    /// Writes the characters as bytes; false if one of them is not ASCII, and then what is written means nothing.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Room for as many bytes as there are characters.</param>
    public static bool TryNarrow(string text, ref byte target)
    {
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        if (text.Length < Block)
        {
            var any = 0;
            for (var i = 0; i < text.Length; i++)
            {
                int unit = Unsafe.Add(ref source, i);
                any |= unit;
                Unsafe.Add(ref target, i) = (byte)unit;
            }

            return any <= 0x7f;
        }

        var units = Vector128<ushort>.Zero;
        var last = text.Length - Block;
        for (var i = 0; i < last; i += Block) units |= Narrow(ref source, i, ref target);

        // The last block overlaps the one before it.
        units |= Narrow(ref source, last, ref target);
        return (units & Vector128.Create((ushort)0xff80)) == Vector128<ushort>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Narrow(ref ushort source, int at, ref byte target)
    {
        var units = Vector128.LoadUnsafe(ref source, (nuint)at);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, at), Vector128.Narrow(units, units).AsUInt64().ToScalar());
        return units;
    }
}
