using PickleGen.Shapes;

namespace PickleGen.Analyzers.Shapes;

/// <summary>Compares the members of a type, which has the version that was recorded, with those of its record.</summary>
internal sealed class MemberComparison(TypeShape shape, TypeShape recorded, CurrentShapes current, ShapeReport report)
{
    private readonly ValueComparison _values = new(current, report, MigrationOf(shape, recorded));

    private readonly bool _canMigrate = MigrationOf(shape, recorded) is not null;

    /// <summary>Where names are keys.</summary>
    public void ByKey()
    {
        _values.CompareItems(shape.Collection, recorded.Collection);
        var byKey = new Dictionary<string, MemberShape>(StringComparer.Ordinal);
        foreach (MemberShape member in shape.Members)
        {
            foreach (string key in member.Keys)
            {
                byKey[key] = member;
            }
        }

        var renamed = new RenamedMembers(shape, recorded, byKey);
        foreach (MemberShape old in recorded.Members)
        {
            if (byKey.TryGetValue(old.Name, out MemberShape? member))
            {
                _values.Compare(member, old);
            }
            else if (renamed.Of(old) is { } successor)
            {
                ReportRenamed(successor, old.Name);
            }
            else if (!report.Type.KeepsUnknown)
            {
                ReportGone(old.Name, renamed.Candidates(old));
            }

            foreach (string alias in old.Aliases.Where(alias => !byKey.ContainsKey(alias) && !report.Type.KeepsUnknown))
            {
                ReportGone(alias, member is null ? [] : [member]);
            }
        }

        foreach (MemberShape member in renamed.Fresh.Where(member => member.IsRequired && !renamed.IsSuccessor(member)))
        {
            ReportRequired(member);
        }
    }

    /// <summary>Where the place is what counts: names may change, and members may be added at the end.</summary>
    public void ByPosition()
    {
        for (int i = 0; i < recorded.Members.Count; i++)
        {
            MemberShape old = recorded.Members[i];
            if (i >= shape.Members.Count)
            {
                FormComparison.Report($"it has {shape.Members.Count} members, and was written with {recorded.Members.Count}, of which '{old.Name}' is none of them now", "leave the member in, perhaps as [Obsolete]", report);
                return;
            }

            MemberShape member = shape.Members[i];
            if (member.Name != old.Name && (shape.Members.Any(other => other.Name == old.Name) || recorded.Members.Any(other => other.Name == member.Name)))
            {
                FormComparison.Report($"'{old.Name}' was at position {i + 1}, where '{member.Name}' is now", "give the members their order again, and put new ones behind them", report);
                return;
            }

            _values.Compare(member, old);
        }

        foreach (MemberShape member in shape.Members.Skip(recorded.Members.Count).Where(static member => member.IsRequired))
        {
            ReportRequired(member);
        }
    }

    private static string? MigrationOf(TypeShape shape, TypeShape recorded) =>
        shape is { Form: "Instance", NewArgs.Count: 0 } && recorded.Form == "Instance" ? $"{Math.Max(1, recorded.Version)}" : null;

    private (string, string)[] Properties(params (string, string)[] others) => _canMigrate
        ? [(DiagnosticProperties.RecordedVersion, MigrationOf(shape, recorded)!), .. others]
        : others;

    private void ReportRenamed(MemberShape member, string key) => report.AddAt(
        member.CSharp,
        ShapeRules.MemberRenamed,
        Properties((DiagnosticProperties.Alias, key)),
        report.MemberName(member.CSharp),
        key,
        $"add [PickleAlias(\"{key}\")] to it{(_canMigrate ? ", or raise Version and add a migration if it is another thing" : "")}");

    private void ReportGone(string key, IReadOnlyList<MemberShape> candidates) => report.Add(
        ShapeRules.MemberGone,
        Properties((DiagnosticProperties.Alias, key), (DiagnosticProperties.Members, string.Join(",", candidates.Select(static member => member.CSharp)))),
        report.Name,
        key,
        $"add [PickleAlias(\"{key}\")] to the member that took its place,{(_canMigrate ? " raise Version and add a migration," : "")} or record the shape anew if they may be given up");

    private void ReportRequired(MemberShape member) => report.AddAt(
        member.CSharp,
        ShapeRules.NewRequired,
        Properties(),
        report.Name,
        member.Name,
        $"give it a default instead{(_canMigrate ? ", or raise Version and add a migration that sets it" : "")}");
}
