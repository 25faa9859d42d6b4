using System.Text;

namespace PickleGen.Shelve.Dumb;

/// <summary>
/// Replaces the index. The one of before becomes <c>.bak</c>, as with Python; but the new one is written beside it first, so
/// that there is a whole one at any time.
/// </summary>
internal static class DumbCommit
{
    public static void Write(string path, Dictionary<string, DumbPlace> places)
    {
        var index = path + ".dir";
        var next = path + ".dir.new";
        using (var stream = new FileStream(next, FileMode.Create, FileAccess.Write, FileShare.Read))
        {
            using (var writer = new StreamWriter(stream, Encoding.Latin1, leaveOpen: true))
            {
                foreach (var (key, place) in places) writer.Write(DumbLine.Print(key, place));
            }

            stream.Flush(flushToDisk: true);
        }

        // Replacing makes the old index the backup before the new one takes its name.
        if (File.Exists(index)) File.Replace(next, index, path + ".bak");
        else File.Move(next, index);
    }
}
