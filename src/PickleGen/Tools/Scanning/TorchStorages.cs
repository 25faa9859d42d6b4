using System.Buffers.Binary;

namespace PickleGen.Tools;

/// <summary>
/// What stands behind the five pickles of a file of PyTorch before 1.6 (a magic number, three more, the keys of storages):
/// for each storage the number of its elements in eight bytes, and the elements.
/// </summary>
internal static class TorchStorages
{
    public const int Pickles = 5;

    private const int HeaderLength = 8;
    private const int MostPlaces = 1 << 18;

    private static ReadOnlySpan<byte> Magic => [0x80, 2, 0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, (byte)'.'];

    /// <summary>Whether the data is such a file and from an offset on, to its last byte, there is nothing but storages.</summary>
    public static bool Are(ReadOnlySpan<byte> data, int from)
    {
        if (!data.StartsWith(Magic)) return false;

        // How long an element is stands in objects that a scan does not make: every place that could be the next one is followed.
        var places = new SortedSet<int> { from };
        for (var looked = 0; looked < MostPlaces && places.Count > 0; looked++)
        {
            var at = places.Min;
            places.Remove(at);
            if (at == data.Length) return true;
            if (data.Length - at < HeaderLength) continue;
            var count = BinaryPrimitives.ReadInt64LittleEndian(data[at..]);
            for (var size = 1; size <= 16 && count >= 0 && count <= (data.Length - at - HeaderLength) / size; size *= 2) places.Add(at + HeaderLength + ((int)count * size));
        }

        return false;
    }
}
