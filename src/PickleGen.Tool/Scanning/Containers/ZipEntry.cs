namespace PickleGen.Tool.Scanning.Containers;

/// <summary>What the directory of a zip says of a file, or its own header if it is not in there.</summary>
internal sealed record ZipEntry(string Name, int Method, int Flags, uint Crc, long Packed, long Size, long Header)
{
    public const int Stored = 0;
    public const int Deflated = 8;

    // Encryption of any kind.
    private const int EncryptedFlags = 0x2041;

    public bool IsEncrypted => (Flags & EncryptedFlags) != 0;

    /// <summary>Whether sizes and checksum follow the data instead of standing in the header.</summary>
    public bool HasDescriptor => (Flags & 8) != 0;
}
