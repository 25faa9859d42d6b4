using System.Text.RegularExpressions;
using PickleGen.Testing.Corpus;
using PickleGen.Testing.Data;

namespace PickleGen.Fuzzing.Tests.Oracles;

/// <summary>Values as tagged JSON, and how two differ.</summary>
internal static partial class JsonValues
{
    /// <summary>As far as a protocol can say it: the first ones have no sign of NaN and no fold of times, as in Python.</summary>
    public static string Json(object? value, int protocol)
    {
        var json = Json(value);
        json = View().Replace(json, "{\"bytes\": $1}");
        if (protocol == 0) json = Nan().Replace(json, "\"nan\"");
        return protocol < 4 ? json.Replace("\"fold\": 1", "\"fold\": 0", StringComparison.Ordinal) : json;
    }

    public static string Json(object? value)
    {
        try
        {
            return PickleTools.Json(value);
        }
        catch (PicklingException error) when (error.Message.Contains("no code point", StringComparison.Ordinal))
        {
            return "null";
        }
    }

    public static string? Difference(string first, string second) =>
        first == second ? null : TreeComparison.Difference(TestJson.Parse(first), second);

    // A memoryview cannot be pickled in Python; here it is bytes.
    [GeneratedRegex("\\{\"memoryview\": \\{\"bytes\": (\"[^\"]*\"), \"readonly\": true\\}\\}")]
    private static partial Regex View();

    [GeneratedRegex("\"[7f]ff(?!0{13}\\\")[0-9a-f]{13}\"")]
    private static partial Regex Nan();
}
