namespace PickleGen.Tools;

/// <summary>The rules of findings, with what they say.</summary>
internal sealed record ScanRule(string Id, PickleScanLevel Level, string Message)
{
    /// <summary>A name that is dangerous by what is known about it.</summary>
    public const string DangerousName = "PGS001";

    /// <summary>A name that is unknown, or suspicious by what is known about it.</summary>
    public const string SuspiciousName = "PGS002";

    public static readonly ScanRule ComputedName = new("PGS003", PickleScanLevel.Dangerous, "a name is not constant text: what is named is hidden");

    public static readonly ScanRule Malformed = new("PGS004", PickleScanLevel.Suspicious, "the pickle is malformed");

    public static readonly ScanRule Truncated = new("PGS005", PickleScanLevel.Suspicious, "the data ends before the pickle does");

    public static readonly ScanRule Frame = new("PGS006", PickleScanLevel.Suspicious, "frames do not fit the opcodes: readers disagree on what the pickle says");

    public static readonly ScanRule Extension = new("PGS007", PickleScanLevel.Suspicious, "an extension code stands for a name that is not in the pickle");

    public static readonly ScanRule PersistentId = new("PGS008", PickleScanLevel.Suspicious, "a persistent id stands for something that is not in the pickle");

    public static readonly ScanRule Trailing = new("PGS009", PickleScanLevel.Suspicious, "what follows the last pickle is no pickle");

    public static readonly ScanRule Protocol = new("PGS010", PickleScanLevel.Suspicious, "PROTO stands where no pickler puts it, or names a protocol that does not exist");

    public static readonly ScanRule Nesting = new("PGS011", PickleScanLevel.Suspicious, "values nest more than 10,000 deep");

    public static readonly ScanRule MemoIndex = new("PGS012", PickleScanLevel.Suspicious, "a memo index is far beyond what a pickler uses");

    public static readonly ScanRule MemoUse = new("PGS013", PickleScanLevel.Suspicious, "memo entries are used again and again, as in values that explode when they are copied");

    public static readonly ScanRule Inner = new("PGS014", PickleScanLevel.Suspicious, "bytes or text hold another pickle");

    public static readonly ScanRule ComputedCall = new("PGS015", PickleScanLevel.Suspicious, "something is called that was not named but made");

    public static readonly ScanRule StateOfClass = new("PGS016", PickleScanLevel.Suspicious, "a class or function gets a state, which changes it for the whole process");

    public static readonly ScanRule Limit = new("PGS017", PickleScanLevel.Suspicious, "a limit of the scan was reached: not everything was looked at");

    public static readonly ScanRule Nothing = new("PGS018", PickleScanLevel.Suspicious, "there is no pickle here");
}
