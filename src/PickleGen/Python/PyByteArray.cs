namespace PickleGen;

/// <summary>A Python bytearray: bytes that can be changed, and whose identity counts.</summary>
public sealed class PyByteArray
{
    /// <summary>Creates a bytearray over an array, which is not copied.</summary>
    /// <param name="bytes">The bytes.</param>
    public PyByteArray(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        Bytes = bytes;
    }

    /// <summary>The bytes.</summary>
    public byte[] Bytes { get; set; }
}
