using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PickleGen.Internal;

/// <summary>
/// SipHash-1-3, as CPython hashes its text, with a key that each process draws. <see cref="HashCode"/> has a seed too,
/// but is made for speed: half of all pairs of numbers that differ in the right way have one hash whatever the seed is.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct KeyedHash
{
    private static readonly ulong Key0 = RandomWord();
    private static readonly ulong Key1 = RandomWord();

    private ulong _v0 = Key0 ^ 0x736f6d6570736575;
    private ulong _v1 = Key1 ^ 0x646f72616e646f6d;
    private ulong _v2 = Key0 ^ 0x6c7967656e657261;
    private ulong _v3 = Key1 ^ 0x7465646279746573;
    private ulong _count;

    public KeyedHash()
    {
    }

    /// <summary>The hash of a number.</summary>
    public static int Of(long value)
    {
        var hash = new KeyedHash();
        hash.Add(value);
        return hash.ToInt32();
    }

    /// <summary>The hash of bytes.</summary>
    public static int Of(ReadOnlySpan<byte> bytes)
    {
        var hash = new KeyedHash();
        hash.Add(bytes);
        return hash.ToInt32();
    }

    /// <summary>Takes a number into the hash.</summary>
    public void Add(long value)
    {
        var word = unchecked((ulong)value);
        _count++;
        _v3 ^= word;
        Round();
        _v0 ^= word;
    }

    /// <summary>Takes bytes into the hash, and how many there are.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        for (; bytes.Length >= sizeof(long); bytes = bytes[sizeof(long)..]) Add(BinaryPrimitives.ReadInt64LittleEndian(bytes));
        if (bytes.IsEmpty) return;
        Span<byte> rest = stackalloc byte[sizeof(long)];
        bytes.CopyTo(rest);
        Add(BinaryPrimitives.ReadInt64LittleEndian(rest));
    }

    /// <summary>The hash of all that was taken in.</summary>
    public int ToInt32() => Fold(ToInt64());

    /// <summary>A short hash of a long one.</summary>
    public static int Fold(long hash) => unchecked((int)hash ^ (int)(hash >> 32));

    /// <summary>
    /// The whole hash of all that was taken in. What is nested needs it: a chain of hashes of 32 bits meets itself again
    /// after some ten thousand links, and from then on every link collides.
    /// </summary>
    public long ToInt64()
    {
        var last = _count << 59;
        _v3 ^= last;
        Round();
        _v0 ^= last;
        _v2 ^= 0xff;
        Round();
        Round();
        Round();
        return unchecked((long)(_v0 ^ _v1 ^ _v2 ^ _v3));
    }

    private void Round()
    {
        _v0 += _v1;
        _v1 = BitOperations.RotateLeft(_v1, 13) ^ _v0;
        _v0 = BitOperations.RotateLeft(_v0, 32);
        _v2 += _v3;
        _v3 = BitOperations.RotateLeft(_v3, 16) ^ _v2;
        _v0 += _v3;
        _v3 = BitOperations.RotateLeft(_v3, 21) ^ _v0;
        _v2 += _v1;
        _v1 = BitOperations.RotateLeft(_v1, 17) ^ _v2;
        _v2 = BitOperations.RotateLeft(_v2, 32);
    }

    private static ulong RandomWord()
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        RandomNumberGenerator.Fill(bytes);
        return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
    }
}
