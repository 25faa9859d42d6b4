using System.Runtime.CompilerServices;

namespace PickleGen;

/// <summary>
/// How much one load may take. The default limits suit pickles from anywhere: what a Python program writes is far within
/// them, and a hostile pickle is refused before it is expensive. A limit that is reached is an
/// <see cref="UnpicklingException"/> that names it. Immutable: make variants with <c>with</c>.
/// </summary>
public sealed record PickleLimits
{
    /// <summary>The limits of <see cref="PickleOptions.Default"/>.</summary>
    public static readonly PickleLimits Default = new();

    /// <summary>
    /// No limits but the longest array, for pickles of your own making, which no one else could have changed. They permit
    /// sizes, never code.
    /// </summary>
    public static readonly PickleLimits Trusted = new()
    {
        MaxAllocatedBytes = long.MaxValue,
        MaxCollisions = long.MaxValue,
        MaxObjects = int.MaxValue,
        MaxMemoEntries = int.MaxValue,
        MaxNesting = int.MaxValue,
        MaxDigits = int.MaxValue,
        MaxIntegerBytes = int.MaxValue,
        MaxNameLength = int.MaxValue,
        MaxPersistentIdLength = int.MaxValue,
        MaxDecompressedBytes = long.MaxValue,
    };

    /// <summary>
    /// How many bytes a pickle may have that is read from a stream or a pipe; one in memory is there already. Default:
    /// 2,147,483,591, the longest array.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxInputBytes { get; init => field = Checked(value); } = Array.MaxLength;

    /// <summary>
    /// How many bytes the values that a load makes may take, together and including those that are dropped again. It is
    /// an estimate, charged before a value is made: text, bytes, numbers, containers and their items, objects at a flat
    /// 64 bytes, and what a call copies of its arguments. Of what the load itself works with, a stack of more than 4,096
    /// values counts. Default: null, which is 32 MiB and 64 bytes for each byte of input.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? MaxAllocatedBytes { get; init => field = value is { } bytes ? Checked(bytes) : null; }

    /// <summary>
    /// How many objects a load may make: instances, containers, tuples and calls; text and numbers do not count. Default:
    /// 100,000,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxObjects { get; init => field = Checked(value); } = 100_000_000;

    /// <summary>
    /// How many comparisons of keys the .NET dictionaries and sets that a load fills may take, because keys have the same
    /// place in one. A pickle can be full of keys that do: .NET's hashes of numbers, moments, tuples and records are
    /// known to everybody. Text is hashed with a secret, and so is everything in the collections of untyped values; those
    /// do not count. Default: null, which is 4,000,000 and 16 for each byte of input; keys that nobody chose take less
    /// than one each.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? MaxCollisions { get; init => field = value is { } collisions ? Checked(collisions) : null; }

    /// <summary>How many values a pickle may keep for later reference, in its memo. Default: 100,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxMemoEntries { get; init => field = Checked(value); } = 100_000_000;

    /// <summary>
    /// How many groups of items (<c>MARK</c>) may be open at a time: how deep lists, dicts and states are nested. Nothing
    /// in a load recurses without a bound of its own, so this is for what your program does with the result. Nesting by
    /// tuples of up to three items and by single items has no marks and is not counted. Default: 100,000; Python's own
    /// limit when it writes is below 10,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxNesting { get; init => field = Checked(value); } = 100_000;

    /// <summary>
    /// How many digits an int, and how many characters a float, may have as text. Default: 4,300, as in Python
    /// (<c>sys.set_int_max_str_digits</c>), because the time to read them grows faster than their length.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxDigits { get; init => field = Checked(value); } = Internal.NumberText.MaxDigits;

    /// <summary>How many bytes an int may have in binary. Default: 1 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxIntegerBytes { get; init => field = Checked(value); } = 1 << 20;

    /// <summary>How long the names of a class or function may be, its module's and its own. Default: 1,024.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxNameLength { get; init => field = Checked(value); } = 1024;

    /// <summary>How many characters a persistent id of protocol 0 may have, which is text. Default: 4,096.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxPersistentIdLength { get; init => field = Checked(value); } = 4096;

    /// <summary>
    /// How many bytes may come out of compressed input, where <see cref="PickleFile"/> or a <see cref="CheckpointStore"/>
    /// decompresses; <see cref="MaxInputBytes"/> bounds each pickle within besides. Default: null, which is 32 MiB and 100
    /// bytes for each compressed one: a bomb is refused, and a long file of pickles is not.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? MaxDecompressedBytes { get; init => field = value is { } bytes ? Checked(bytes) : null; }

    /// <summary>The bytes that so much compressed input may become.</summary>
    internal long DecompressedFor(long compressedLength) => MaxDecompressedBytes ?? ((32L << 20) + (100L * compressedLength));

    /// <summary>The bytes that a pickle of a length may allocate.</summary>
    internal long AllocationFor(int inputLength) => MaxAllocatedBytes ?? ((32L << 20) + (64L * inputLength));

    /// <summary>The comparisons that the keys of a pickle of a length may take.</summary>
    internal long CollisionsFor(int inputLength) => MaxCollisions ?? (4_000_000 + (16L * inputLength));

    private static int Checked(int value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }

    private static long Checked(long value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }
}
