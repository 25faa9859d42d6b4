using System.Globalization;
using System.Text;

namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>Ren'Py's archives: the line at the start says where the compressed, pickled index is.</summary>
internal static class RenpyArchive
{
    /// <summary>The bytes of each member, by its name.</summary>
    public static PyDict Members(byte[] archive, Func<byte[], object?> load)
    {
        var (offset, key) = Header(Encoding.Latin1.GetString(archive, 0, 40));
        var members = new PyDict();
        foreach (var (name, parts) in (PyDict)load(Compression.Zlib(archive[offset..]))!)
        {
            members.Add(name, ((List<object?>)parts!).SelectMany(part => Part(archive, (PyTuple)part!, key)).ToArray());
        }

        return members;
    }

    // RPA-3.0 hides the numbers of the index behind a key.
    private static (int Offset, long Key) Header(string line) => line[..8] switch
    {
        "RPA-3.0 " => (Hex(line[8..24]), Hex(line[25..33])),
        "RPA-2.0 " => (Hex(line[8..24]), 0),
        _ => throw new InvalidDataException("No reader for archives of that version."),
    };

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    // Where it is and how long, and perhaps its first bytes, which are not there then.
    private static byte[] Part(byte[] archive, PyTuple part, long key)
    {
        var start = part.Count < 3 ? [] : part[2] switch
        {
            string text => Encoding.Latin1.GetBytes(text),
            var bytes => (byte[])bytes!,
        };
        var at = (int)((long)part[0]! ^ key);
        var length = (int)((long)part[1]! ^ key) - start.Length;
        return [.. start, .. archive[at..(at + length)]];
    }
}
