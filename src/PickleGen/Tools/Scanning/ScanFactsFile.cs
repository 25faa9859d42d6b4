using System.Globalization;

namespace PickleGen.Tools;

/// <summary>Reads <c>ScanFacts.txt</c>, which says at its top how it is written.</summary>
internal static class ScanFactsFile
{
    public static IEnumerable<PickleScanRule> Read()
    {
        using var stream = typeof(ScanFactsFile).Assembly.GetManifestResourceStream("ScanFacts")!;
        using var lines = new StreamReader(stream);
        var reasons = new List<string>();
        var module = "";
        while (lines.ReadLine() is { } line)
        {
            switch (line[0])
            {
                case '#':
                    break;
                case '=':
                    reasons.Add(line[2..]);
                    break;
                case '@':
                    module = line[1..];
                    break;
                default:
                    var words = line.Split(' ');
                    var level = words[0][0] switch { 'd' => PickleScanLevel.Dangerous, 's' => PickleScanLevel.Suspicious, _ => PickleScanLevel.Clean };
                    var reason = reasons[int.Parse(words[0].AsSpan(1), CultureInfo.InvariantCulture)];
                    foreach (var name in words.Skip(1)) yield return new(module, name == "\"\"" ? "" : name, level, reason);
                    break;
            }
        }
    }
}
