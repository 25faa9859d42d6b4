using System.Globalization;
using System.Text;

namespace PickleGen.Shelve.Dumb;

/// <summary>Reads the index <c>.dir</c>, and makes of what a stopped program has left behind what can be made of it.</summary>
/// <remarks>
/// A program that is stopped can leave an index whose last line is cut off. If it was adding an entry, only that one is
/// incomplete, and the program did not get to know that it was added. If it was Python writing the whole index, which it
/// does not do in one step, the rest is missing too; then the index of before, which Python keeps as <c>.bak</c>, has keys
/// that this one has not.
/// </remarks>
internal static class DumbIndex
{
    /// <summary>The places, and whether the file says just that, so that lines can be added to it.</summary>
    public static (Dictionary<string, DumbPlace> Places, bool IsWhole) Read(string path)
    {
        var index = path + ".dir";
        var backup = path + ".bak";

        // Python was stopped between renaming the old index and writing the new one.
        if (!File.Exists(index)) return (Read(path, backup, out _, out _), false);
        var places = Read(path, index, out var cutOff, out var isWhole);
        if (cutOff is not null && File.Exists(backup) && IsCutIndex(places, Read(path, backup, out _, out _)))
            throw new ShelfException($"The index {index} is cut off at '{Shorten(cutOff)}': a program was stopped while it wrote it. The one of before is {backup}; rename it to {index} to go back to it.", path, ShelfFault.Damaged);
        return (places, isWhole);
    }

    // Whatever is added is in the index at once. So an index that is written anew has no key that the old one has not.
    private static bool IsCutIndex(Dictionary<string, DumbPlace> places, Dictionary<string, DumbPlace> before) =>
        places.Count < before.Count && places.Keys.All(before.ContainsKey);

    private static Dictionary<string, DumbPlace> Read(string path, string file, out string? cutOff, out bool isWhole)
    {
        cutOff = null;
        var places = new Dictionary<string, DumbPlace>();
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        isWhole = EndsLine(stream);
        using var reader = new StreamReader(stream, Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (DumbLine.TryParse(line, out var key, out var place))
            {
                // A later line says where the value is now.
                places[key] = place;
            }
            else if (!isWhole && reader.Peek() < 0)
            {
                cutOff = line;
            }
            else
            {
                throw new ShelfException(string.Create(CultureInfo.InvariantCulture, $"Line {number} of {file} is no entry of an index: '{Shorten(line)}'."), path, ShelfFault.Damaged);
            }
        }

        return places;
    }

    private static bool EndsLine(FileStream stream)
    {
        if (stream.Length == 0) return true;
        stream.Seek(-1, SeekOrigin.End);
        var last = stream.ReadByte();
        stream.Seek(0, SeekOrigin.Begin);
        return last is '\n' or '\r';
    }

    private static string Shorten(string line) => line.Length <= 60 ? line : line[..60] + "…";
}
