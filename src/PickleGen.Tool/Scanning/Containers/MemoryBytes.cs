using System.Runtime.InteropServices;

namespace PickleGen.Tool.Scanning.Containers;

/// <summary>Bytes in memory as a stream, without a copy.</summary>
internal static class MemoryBytes
{
    public static Stream Open(ReadOnlyMemory<byte> data) => MemoryMarshal.TryGetArray(data, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(data.ToArray(), writable: false);
}
