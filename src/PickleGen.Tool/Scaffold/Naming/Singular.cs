namespace PickleGen.Tool.Scaffold.Naming;

/// <summary>What one of many is called, where English makes that easy.</summary>
internal static class Singular
{
    private static readonly string[] Unchanged = ["ss", "us", "is", "series", "news"];

    private static readonly (string Many, string One)[] Endings =
    [
        ("children", "child"), ("Children", "Child"), ("people", "person"), ("People", "Person"),
        ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("ies", "y"), ("s", ""),
    ];

    /// <summary><c>shapes</c>: <c>shape</c>; <c>entries_by_name</c>: <c>entry</c>; <c>data</c> stays.</summary>
    public static string Of(string name)
    {
        var by = name.IndexOf("_by_", StringComparison.Ordinal);
        if (by > 0) name = name[..by];
        if (Unchanged.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))) return name;
        var (many, one) = Endings.FirstOrDefault(ending => name.EndsWith(ending.Many, StringComparison.Ordinal));
        return many is null || many.Length == name.Length && one.Length == 0 ? name : name[..^many.Length] + one;
    }
}
