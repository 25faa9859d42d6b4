using System.Text.Json.Serialization;

namespace PickleGen.Interop.Tests.Differential;

/// <summary>A graph that Python made at random and pickled.</summary>
/// <param name="Seed">What it was made of.</param>
/// <param name="Protocol">Of the pickle.</param>
/// <param name="Writer">Which of Python's picklers wrote it: C or pure.</param>
/// <param name="AsText">Whether Python 2's str is read as text here, not as bytes.</param>
/// <param name="Alike">Whether Python had the same graph again when it loaded the pickle itself.</param>
internal sealed record PythonGraph(
    [property: JsonPropertyName("seed")] int Seed,
    [property: JsonPropertyName("protocol")] int Protocol,
    [property: JsonPropertyName("writer")] string Writer,
    [property: JsonPropertyName("text")] bool AsText,
    [property: JsonPropertyName("alike")] bool Alike)
{
    [JsonIgnore]
    public byte[] Pickle { get; init; } = [];

    public PickleOptions ReadOptions(bool isPython2) =>
        isPython2 ? new() { Encoding = AsText ? PickleEncoding.Latin1 : PickleEncoding.Bytes } : PickleOptions.Default;
}

/// <summary>A graph that was written here, for Python to look at.</summary>
internal sealed record WrittenGraph(PythonGraph Graph, int Protocol, byte[] Bytes);
