using System.Buffers.Binary;
using System.Text;

namespace PickleGen.Tool.Scanning.Containers;

/// <summary>numpy's npy: an array of objects is a pickle behind its header.</summary>
internal sealed class NpyContainer : IContainer
{
    private const int Magic = 8;

    public bool Fits(ReadOnlySpan<byte> data) => data is [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y', ..] && data.Length > Magic + 4;

    public bool Open(ContainerScope scope, ReadOnlyMemory<byte> data)
    {
        var span = data.Span;
        var wide = span[6] > 1;
        var from = Magic + (wide ? 4 : 2);
        var length = wide ? BinaryPrimitives.ReadUInt32LittleEndian(span[Magic..]) : BinaryPrimitives.ReadUInt16LittleEndian(span[Magic..]);
        if (length > span.Length - from)
        {
            scope.Find(ContainerRule.Damaged, 0, "npy");
            return true;
        }

        var header = Encoding.Latin1.GetString(span.Slice(from, (int)length));
        scope.ScanInside(data[(from + (int)length)..], isPickle: HasObjects(header));
        return true;
    }

    // '|O' alone or in a record; other spellings of it are as short.
    private static bool HasObjects(string header) => header.Contains("O'", StringComparison.Ordinal) || header.Contains("O\"", StringComparison.Ordinal) || header.Contains("object", StringComparison.Ordinal) || header.Contains("O8", StringComparison.Ordinal) || header.Contains("O4", StringComparison.Ordinal);
}
