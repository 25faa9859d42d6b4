using System.Text.Json;

namespace PickleGen.Tool.Scanning;

/// <summary>What a scan has found, as one JSON document whose fields keep their names and order.</summary>
internal static class JsonReport
{
    private const int SchemaVersion = 1;

    public static void Write(IReadOnlyCollection<FileScan> scans, TextWriter output) => JsonDocumentText.Write(output, json =>
    {
        json.WriteNumber("schema", SchemaVersion);
        json.WriteString("level", Words.Of(scans.Count == 0 ? PickleScanLevel.Clean : scans.Max(scan => scan.Level)));
        json.WriteStartArray("files");
        foreach (var scan in scans) Write(scan, json);
        json.WriteEndArray();
    });

    private static void Write(FileScan scan, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", scan.Path);
        if (scan.Error is { } error)
        {
            json.WriteString("error", OneLine.Of(error));
            json.WriteEndObject();
            return;
        }

        json.WriteString("level", Words.Of(scan.Level));
        json.WriteNumber("bytes", scan.Length);
        json.WriteNumber("pickles", scan.Documents);
        json.WriteNumber("opcodes", scan.Opcodes);
        json.WriteStartArray("findings");
        foreach (var (part, finding) in scan.Findings) Write(part, finding, json);
        json.WriteEndArray();
        json.WriteStartArray("globals");
        foreach (var (part, global) in scan.Globals) Write(part, global, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(string part, PickleScanFinding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.RuleId);
        json.WriteString("level", Words.Of(finding.Level));
        json.WriteString("part", part);
        json.WriteNumber("offset", finding.Offset);
        json.WriteString("opcode", finding.Opcode);
        json.WriteString("module", finding.Module);
        json.WriteString("name", finding.Name);
        WriteUsage(finding.Usage, json);
        json.WriteString("arguments", finding.Arguments);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }

    private static void Write(string part, PickleScanGlobal global, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("module", global.Module);
        json.WriteString("name", global.Name);
        json.WriteString("level", Words.Of(global.Level));
        json.WriteString("part", part);
        json.WriteNumber("offset", global.Offset);
        WriteUsage(global.Usage, json);
        json.WriteString("reason", global.Reason);
        json.WriteEndObject();
    }

    private static void WriteUsage(PickleScanUsage usage, Utf8JsonWriter json)
    {
        json.WriteStartArray("usage");
        foreach (var word in Words.Each(usage)) json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
