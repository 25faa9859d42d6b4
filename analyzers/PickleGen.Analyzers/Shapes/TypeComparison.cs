using PickleGen.Shapes;

namespace PickleGen.Analyzers.Shapes;

/// <summary>Compares a type with what was recorded of it.</summary>
internal static class TypeComparison
{
    public static void Compare(TypeShape shape, TypeShape recorded, CurrentShapes current, ShapeReport report)
    {
        foreach (string alias in recorded.Aliases.Where(alias => current.ReadFrom(alias).Count == 0))
        {
            ReportGone(alias, $"add [PickleAlias(\"{AliasForCode(alias)}\")] to '{report.Name}' again", report);
        }

        if (recorded.IsEnum && shape.IsEnum)
        {
            if (FormComparison.Check(shape, recorded, report))
            {
                EnumComparison.Compare(shape, recorded, report);
            }

            return;
        }

        CaseComparison.Compare(shape, recorded, current, report);

        // What a state is that methods of the type make, only they know.
        if (shape.HasHooks || recorded.HasHooks || !FormComparison.Check(shape, recorded, report) || !HasRecordedVersion(shape, recorded, report))
        {
            return;
        }

        var comparison = new MemberComparison(shape, recorded, current, report);
        if (FormComparison.IsPositional(recorded.Form))
        {
            comparison.ByPosition();
        }
        else
        {
            comparison.ByKey();
        }
    }

    /// <summary>A recorded class is not read any more, and the type seems to be what has become of it.</summary>
    public static void ReportRenamed(CurrentType type, TypeShape recorded, ShapeReport report) =>
        ReportGone(recorded.Name, $"if '{report.Name}' is what it was, add [PickleAlias(\"{AliasForCode(recorded.Name)}\")] to it", report);

    /// <summary>The class as Python calls it.</summary>
    public static string ClassForMessage(string name) => name.Replace(':', '.');

    // The colon is needed where the last dot does not end the module.
    private static string AliasForCode(string name) => name.IndexOf('.', name.IndexOf(':') + 1) > 0 ? name : name.Replace(':', '.');

    private static void ReportGone(string name, string remedy, ShapeReport report) =>
        report.Add(ShapeRules.TypeGone, [(DiagnosticProperties.Alias, AliasForCode(name))], ClassForMessage(name), remedy);

    // Of a later version, the migrations bring old states up: the compiler sees to it that they are there.
    private static bool HasRecordedVersion(TypeShape shape, TypeShape recorded, ShapeReport report)
    {
        int version = Math.Max(1, shape.Version);
        int recordedVersion = Math.Max(1, recorded.Version);
        if (version < recordedVersion)
        {
            report.Add(
                ShapeRules.OlderThanRecord, [], report.Name, $"{recordedVersion}", $"{version}", $"write Version = {recordedVersion} again, or a higher one with its migrations");
        }

        return version == recordedVersion;
    }
}
