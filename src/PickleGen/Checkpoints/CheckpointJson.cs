using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace PickleGen.Checkpoints;

/// <summary>What stands in <c>NAME.json</c>.</summary>
internal sealed record CheckpointJson(DateTimeOffset SavedAt, string Sha256, long Length, PickleCompression Compression, CheckpointMetadata Metadata)
{
    private const int Format = 1;

    public byte[] ToBytes()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("saved", SavedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("sha256", Sha256);
            json.WriteNumber("length", Length);
            json.WriteString("compression", NameOf(Compression));
            json.WriteStartObject("metrics");
            foreach (var (name, value) in Metadata.Metrics)
            {
                // JSON has no word for these; Python's float() reads what .NET calls them.
                if (double.IsFinite(value)) json.WriteNumber(name, value);
                else json.WriteString(name, value.ToString(CultureInfo.InvariantCulture));
            }

            json.WriteEndObject();
            json.WriteStartObject("tags");
            foreach (var (name, value) in Metadata.Tags) json.WriteString(name, value);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads it; null if it is not there or makes no sense: then nothing is known.</summary>
    public static CheckpointJson? Parse(byte[]? file)
    {
        if (file is null) return null;
        try
        {
            using var json = JsonDocument.Parse(file);
            var root = json.RootElement;
            if (root.GetProperty("format").GetInt32() != Format) return null;
            var metadata = new CheckpointMetadata
            {
                Metrics = root.GetProperty("metrics").EnumerateObject().ToDictionary(metric => metric.Name, metric => Number(metric.Value), StringComparer.Ordinal),
                Tags = root.GetProperty("tags").EnumerateObject().ToDictionary(tag => tag.Name, tag => tag.Value.GetString() ?? "", StringComparer.Ordinal),
            };
            var saved = DateTime.Parse(root.GetProperty("saved").GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
            return new(saved.ToUniversalTime(), root.GetProperty("sha256").GetString()!, root.GetProperty("length").GetInt64(), Compressed(root.GetProperty("compression").GetString()), metadata);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static double Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? double.Parse(value.GetString()!, CultureInfo.InvariantCulture) : value.GetDouble();

    private static string NameOf(PickleCompression compression) => compression switch
    {
        PickleCompression.Gzip => "gzip",
        PickleCompression.Zlib => "zlib",
        _ => "none",
    };

    private static PickleCompression Compressed(string? name) => name switch
    {
        "gzip" => PickleCompression.Gzip,
        "zlib" => PickleCompression.Zlib,
        _ => PickleCompression.None,
    };
}
