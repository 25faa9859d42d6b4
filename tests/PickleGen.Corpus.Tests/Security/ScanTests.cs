using System.Text;
using PickleGen.Testing.Data;

namespace PickleGen.Corpus.Tests.Security;

// What is known about names is what the table says, and every attack on pickles themselves is seen.
public sealed class ScanTests
{
    [Fact]
    public void Names_are_judged_as_the_table_says()
    {
        var wrong = new List<string>();
        foreach (var line in Encoding.UTF8.GetString(DataArchive.Open(ArchiveScope.Security)["globals.csv"]).Split('\n').Skip(1))
        {
            var fields = line.TrimEnd('\r').Split(',', 4);
            if (fields.Length < 4) continue;

            // A name that fits the wildcards.
            var module = fields[0].Replace("*", "x", StringComparison.Ordinal);
            var name = fields[1].Replace("*", "x", StringComparison.Ordinal);
            var expected = fields[2] switch { "dangerous" => PickleScanLevel.Dangerous, "suspicious" => PickleScanLevel.Suspicious, _ => PickleScanLevel.Clean };
            var report = PickleTools.Scan(Encoding.UTF8.GetBytes($"c{module}\n{name}\n."));
            var actual = report.Globals.Single().Level;

            // Rules with wildcards may meet worse ones, and Python 2's names those of Python 3.
            if (actual < expected || (actual > expected && expected == PickleScanLevel.Clean)) wrong.Add($"{line}: {actual}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Attacks_are_seen_and_lookalikes_are_not_dangerous()
    {
        var wrong = new List<string>();
        foreach (var attack in Attack.All.Where(attack => attack.Container == "pickle"))
        {
            var report = PickleTools.Scan(attack.Bytes);
            if (!attack.Scan.Contains(report.Level)) wrong.Add($"{attack}: {report.Level}");
            wrong.AddRange(attack.Globals.Where(name => !report.Globals.Any(global => $"{global.Module}.{global.Name}" == name)).Select(name => $"{attack}: {name} is missing"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void What_other_programs_pickle_is_scanned_to_its_end()
    {
        var archive = DataArchive.Open(ArchiveScope.Corpus);
        foreach (var path in archive.Paths.Where(path => path.EndsWith(".pkl", StringComparison.Ordinal) && !path.StartsWith("invalid/", StringComparison.Ordinal)))
        {
            var report = PickleTools.Scan(archive[path]);
            Assert.True(report.Documents > 0, path);
            Assert.DoesNotContain(report.Findings, finding => finding.RuleId is "PGS003" or "PGS005" or "PGS006" or "PGS017");
        }
    }
}
