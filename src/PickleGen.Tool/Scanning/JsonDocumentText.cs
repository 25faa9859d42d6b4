using System.Text;
using System.Text.Json;

namespace PickleGen.Tool.Scanning;

/// <summary>Prints one JSON object, indented, with the line ends of all platforms the same.</summary>
internal static class JsonDocumentText
{
    public static void Write(TextWriter output, Action<Utf8JsonWriter> writeMembers)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
