using System.Text;
using PickleGen.Tool.Reading;

namespace PickleGen.Tool.Scanning;

/// <summary>Rules about names from the command line and from files.</summary>
internal static class RuleFile
{
    private const string Header = "module,name,verdict,why";

    /// <summary>A name that is fine.</summary>
    /// <param name="name"><c>module.name</c>; where the name has dots itself, <c>module:name</c>.</param>
    public static PickleScanRule Allowed(string name)
    {
        var at = name.Contains(':', StringComparison.Ordinal) ? name.IndexOf(':', StringComparison.Ordinal) : name.LastIndexOf('.');
        if (at <= 0 || at == name.Length - 1 || name.Contains('*', StringComparison.Ordinal))
            throw new InputException($"'{name}' is no name to allow: that is module.name, without wildcards");

        return new(name[..at], name[(at + 1)..], PickleScanLevel.Clean, "allowed by the command line");
    }

    /// <summary>Reads names to allow, one a line; lines with # in front are comments.</summary>
    public static IEnumerable<PickleScanRule> ReadNames(string path, ToolStreams streams) =>
        Lines(path, streams).Where(line => line.Length > 0 && line[0] != '#').Select(Allowed);

    /// <summary>Reads rules.</summary>
    public static IEnumerable<PickleScanRule> Read(string path, ToolStreams streams)
    {
        foreach (var (number, line) in Lines(path, streams).Index())
        {
            if (line.Length == 0 || line[0] == '#' || line == Header) continue;
            var fields = line.Split(',', 4);
            if (fields.Length < 3 || LevelOf(fields[2]) is not { } level)
                throw new InputException($"{path}: line {number + 1} is no rule: {Header}, where the verdict is dangerous, suspicious or safe");

            yield return new(fields[0], fields[1], level, fields.Length > 3 && fields[3].Length > 0 ? fields[3] : "a rule of the command line");
        }
    }

    private static PickleScanLevel? LevelOf(string verdict) => verdict switch
    {
        "dangerous" => PickleScanLevel.Dangerous,
        "suspicious" => PickleScanLevel.Suspicious,
        "safe" or "clean" => PickleScanLevel.Clean,
        _ => null,
    };

    private static IEnumerable<string> Lines(string path, ToolStreams streams) =>
        Encoding.UTF8.GetString(InputFile.Read(path, streams)).Split('\n').Select(line => line.Trim());
}
