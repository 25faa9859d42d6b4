namespace PickleGen.Shelve.Dumb;

/// <summary>Where a value is in the file of values.</summary>
/// <param name="Position">Of its first byte.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct DumbPlace(long Position, long Length)
{
    /// <summary>Values start at multiples of this, and have as many blocks as they need.</summary>
    public const int BlockSize = 512;

    public bool IsPossible => Position >= 0 && Length >= 0 && Position <= long.MaxValue - Length;

    public bool Fits(long fileLength) => Position + Length <= fileLength;

    /// <summary>Whether a value of that length has space there.</summary>
    public bool HasSpaceFor(int length) => Position % BlockSize == 0 && Blocks(length) <= Blocks(Length);

    /// <summary>The first block behind a file of that length.</summary>
    public static long EndOf(long fileLength) => Blocks(fileLength) * BlockSize;

    // Not the usual sum, which could overflow.
    private static long Blocks(long length) => (length / BlockSize) + (length % BlockSize == 0 ? 0 : 1);
}
