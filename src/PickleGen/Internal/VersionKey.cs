namespace PickleGen.Internal;

/// <summary>The key of a state that says its version.</summary>
internal static class VersionKey
{
    public const string Name = "_version";

    public static ReadOnlySpan<byte> Utf8 => "_version"u8;

    /// <summary>Whether it is that key. A state of Python 2 may have been read with keys of bytes.</summary>
    public static bool Is(object? key) => key switch
    {
        string text => text == Name,
        byte[] bytes => Utf8.SequenceEqual(bytes),
        _ => false,
    };
}
