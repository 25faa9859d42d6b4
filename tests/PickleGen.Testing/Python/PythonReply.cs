using System.Text;
using System.Text.Json;

namespace PickleGen.Testing.Python;

/// <summary>What a worker answered: bytes, text or JSON.</summary>
public sealed class PythonReply(string kind, byte[] payload)
{
    /// <summary>The bytes of a bytes object.</summary>
    public byte[] Bytes => kind == "bytes"
        ? payload
        : throw new PythonException($"Python answered {kind}, not bytes: {Encoding.UTF8.GetString(payload)}");

    /// <summary>A text. Python 2's str counts as text too.</summary>
    public string Text => kind is "bytes" or "text"
        ? Encoding.UTF8.GetString(payload)
        : throw new PythonException($"Python answered {kind}, not text: {Encoding.UTF8.GetString(payload)}");

    /// <summary>Anything else.</summary>
    public JsonElement Json => kind == "json"
        ? JsonSerializer.Deserialize<JsonElement>(payload)
        : throw new PythonException($"Python answered {kind}, not JSON: {Encoding.UTF8.GetString(payload)}");
}
