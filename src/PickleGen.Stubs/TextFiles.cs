using System.Text;
using PickleGen.Stubs.Descriptions;

namespace PickleGen.Stubs;

/// <summary>Writes what is made of descriptions.</summary>
internal static class TextFiles
{
    /// <summary>Writes a file, and the folders it lies in; a file that has the text already keeps its date.</summary>
    public static void Write(string path, string text)
    {
        try
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return;
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new StubsException($"cannot write '{path}': {error.Message}", error);
        }
    }
}
