using System.Text.Json;
using PickleGen.Tool.Reading;

namespace PickleGen.Tool.Commands;

/// <summary>A line of a batch: a file, and how to load it. Keys that are not there, or null, mean the defaults.</summary>
internal sealed record BatchLine(string File, LoadSettings Settings)
{
    /// <exception cref="InputException">The line is no JSON object, or a value is not understood.</exception>
    public static BatchLine Parse(string line, ref string? file)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw Wrong("the line is no JSON object");
            file = String(root, "file") ?? throw Wrong("'file' is missing");
            return new BatchLine(file, SettingsOf(root));
        }
        catch (JsonException error)
        {
            throw new InputException($"the line is no JSON: {error.Message}", error);
        }
    }

    private static LoadSettings SettingsOf(JsonElement root)
    {
        var encoding = String(root, "encoding") ?? "ASCII";
        if (SettingsText.Encoding(encoding) is null) throw Wrong($"'encoding' takes {SettingsText.EncodingHint}, not '{encoding}'");
        var errors = String(root, "errors") ?? "strict";
        if (SettingsText.Errors(errors) is null) throw Wrong($"'errors' takes {SettingsText.ErrorsHint}, not '{errors}'");
        return new LoadSettings
        {
            Encoding = encoding,
            Errors = errors,
            FixImports = Flag(root, "fixImports") ?? true,
            Buffers = [.. Items(root, "buffers").Select(BufferOf)],
            Persistent = Flag(root, "persistent") ?? false,
            Extensions = ExtensionsOf(root),
            Pickles = String(root, "multi") switch
            {
                null => PicklesRead.First,
                "fresh" => PicklesRead.Fresh,
                "kept" => PicklesRead.Kept,
                var other => throw Wrong($"'multi' takes \"fresh\", \"kept\" or null, not '{other}'"),
            },
        };
    }

    private static BufferFile BufferOf(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object) throw Wrong("an item of 'buffers' is no object");
        return new BufferFile(String(item, "file") ?? throw Wrong("an item of 'buffers' has no 'file'"), Flag(item, "readonly") ?? false);
    }

    private static Dictionary<int, PyGlobal> ExtensionsOf(JsonElement root)
    {
        var names = new Dictionary<int, PyGlobal>();
        if (Of(root, "extensions", JsonValueKind.Object) is not { } extensions) return names;
        foreach (var entry in extensions.EnumerateObject())
        {
            var code = SettingsText.ExtensionCode(entry.Name) ?? throw Wrong($"'{entry.Name}' is no extension code");
            var name = entry.Value.ValueKind == JsonValueKind.String ? SettingsText.Name(entry.Value.GetString()!) : null;
            names[code] = name ?? throw Wrong($"extension {code} is no \"module:name\"");
        }

        return names;
    }

    private static string? String(JsonElement parent, string key) => Of(parent, key, JsonValueKind.String)?.GetString();

    private static JsonElement.ArrayEnumerator Items(JsonElement parent, string key) => Of(parent, key, JsonValueKind.Array)?.EnumerateArray() ?? default;

    private static bool? Flag(JsonElement parent, string key) => parent.TryGetProperty(key, out var value) ? value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        _ => throw Wrong($"'{key}' is no boolean"),
    }
    : null;

    private static JsonElement? Of(JsonElement parent, string key, JsonValueKind kind)
    {
        if (!parent.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == kind ? value : throw Wrong($"'{key}' is no {kind.ToString().ToLowerInvariant()}");
    }

    private static InputException Wrong(string message) => new(message);
}
