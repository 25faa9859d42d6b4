namespace PickleGen.Tool.Scanning;

/// <summary>Values as reports show them.</summary>
internal static class Words
{
    public static string Of(PickleScanLevel level) => level switch
    {
        PickleScanLevel.Dangerous => "dangerous",
        PickleScanLevel.Suspicious => "suspicious",
        _ => "clean",
    };

    public static string Of(PickleScanUsage usage) => string.Join(", ", Each(usage));

    public static IEnumerable<string> Each(PickleScanUsage usage)
    {
        if (usage.HasFlag(PickleScanUsage.Called)) yield return "called";
        if (usage.HasFlag(PickleScanUsage.Instantiated)) yield return "instantiated";
        if (usage.HasFlag(PickleScanUsage.Built)) yield return "built";
        if (usage == PickleScanUsage.Referenced) yield return "referenced";
    }
}
