using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PickleGen.Tool.Scanning;

/// <summary>What a scan has found, as SARIF 2.1.0.</summary>
internal static class SarifReport
{
    public static void Write(IReadOnlyCollection<FileScan> scans, TextWriter output) => JsonDocumentText.Write(output, json =>
    {
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(scans, json);
        WriteInvocation(scans, json);
        json.WriteStartArray("results");
        foreach (var scan in scans)
        {
            foreach (var found in scan.Findings) WriteResult(scan.Path, found, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static void WriteTool(IReadOnlyCollection<FileScan> scans, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "picklegen");
        json.WriteString("informationUri", "https://github.com/picklegen/picklegen");
        json.WriteStartArray("rules");
        foreach (var id in scans.SelectMany(scan => scan.Findings).Select(found => found.Finding.RuleId).Distinct().Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(IReadOnlyCollection<FileScan> scans, Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", scans.All(scan => scan.Error is null));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var failed in scans.Where(scan => scan.Error is not null))
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText("message", OneLine.Of(failed.Error!), json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(string path, PartFinding found, Utf8JsonWriter json)
    {
        var (part, finding) = found;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteString("level", finding.Level == PickleScanLevel.Dangerous ? "error" : "warning");
        WriteText("message", finding.Message, json);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(path));
        json.WriteEndObject();

        // Within an archive, the offset is not one of the file's.
        if (part.Length == 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("byteOffset", finding.Offset);
            json.WriteNumber("byteLength", finding.Opcode.Length == 0 ? 0 : 1);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (part.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", string.Create(CultureInfo.InvariantCulture, $"{part}@{finding.Offset}"));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("finding/v1", Fingerprint(part, finding));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // The same finding after the file has been moved or written anew.
    private static string Fingerprint(string part, PickleScanFinding finding) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{part}\0{finding.RuleId}\0{finding.Module}\0{finding.Name}"))[..16]);

    // Paths from the current folder on: what is above it is nobody's business.
    private static string Uri(string path)
    {
        if (path == "-") return "stdin";
        var relative = Path.IsPathRooted(path) ? Path.GetRelativePath(Environment.CurrentDirectory, path) : path;
        if (Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal)) relative = Path.GetFileName(path);
        return string.Join('/', relative.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString));
    }

    private static void WriteText(string property, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
